import type { DocumentRef } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { changeExpectations } from '../commands/change-expectations.ts';
import type { DocumentStore, Ran } from '../document-store.ts';
import type { ScenarioChange } from '../scenarios/plan-scenarios.ts';
import type { MadeDocument, SharedStep } from '../shared-step.ts';
import type { Workspace } from '../workspace.ts';
import type { OpenDocument } from './open-document.ts';
import { documentKey } from './workspace-state.ts';

export interface Shared<P> {
  readonly command: Command<Flow, P>;
  readonly params: P;
  /** The document for which all this was planned: when it is another one meanwhile, nothing is done. */
  readonly planned: Flow;
  /** What scenarios expect afterwards. */
  readonly scenarios: readonly ScenarioChange[];
  /** Documents that were made for it. */
  readonly made: readonly MadeDocument[];
}

/**
 * Runs a command, and rewrites scenarios with it: one step, which is undone and redone in all of them from the document
 * of the command. Each scenario has it in its own history, too. When one of them cannot be changed, nothing is.
 */
export async function runSharedStep<P>(
  workspace: Pick<Workspace, 'open' | 'close' | 'newSaveId' | 'api'>,
  store: DocumentStore<Flow>,
  shared: Shared<P>,
): Promise<Ran> {
  const { scenarios, made } = shared;
  const before = new Set(workspace.api.getState().open.keys());
  const refs = scenarios.map(({ id }): DocumentRef => ({ kind: 'scenario', id }));
  const found = await Promise.all(refs.map((ref) => workspace.open(ref)));
  const opened: OpenDocument[] = found.flatMap((one) => (one.ok ? [one.value] : []));
  const step: SharedStep = { id: workspace.newSaveId(), others: refs, made };
  const ran = opened.length < found.length ? CANNOT_OPEN : ranOrReason(store, opened, shared, step);
  await Promise.all(refs.filter((ref) => !before.has(documentKey(ref))).map((ref) => workspace.close(ref)));
  return ran;
}

function ranOrReason<P>(
  store: DocumentStore<Flow>,
  opened: readonly OpenDocument[],
  { command, params, planned, scenarios }: Shared<P>,
  step: SharedStep,
): Ran {
  if (store.api.getState().document !== planned) return CHANGED;
  const because = command.label(params, store.api.getState().document, store.context);
  const done: OpenDocument[] = [];
  const own = { step: { ...step, others: [], made: [] } };
  for (const [index, scenario] of opened.entries()) {
    const { expect = [] } = scenarios[index] ?? {};
    const ran = scenario.store.run(changeExpectations, { expect, because }, own);
    if (!ran.ok) return undoneAgain(done, ran);
    done.push(scenario);
  }
  const ran = store.run(command, params, { step });
  return ran.ok ? ran : undoneAgain(done, ran);
}

function undoneAgain(done: readonly OpenDocument[], ran: Ran): Ran {
  for (const { store } of done) store.undo();
  return ran;
}

type Refused = Extract<Ran, { ok: false }>;

const CANNOT_OPEN: Refused = {
  ok: false,
  reason: {
    en: 'A scenario that names the elements cannot be opened, so nothing was changed. Try again when the server answers.',
    zh: '使用这些图元的某个场景无法打开，因此未更改任何内容。请在服务器恢复后重试。',
  },
};

const CHANGED: Refused = {
  ok: false,
  reason: {
    en: 'The flow changed meanwhile, so nothing was done. Look at it and try again.',
    zh: '流程在此期间发生了变化，因此未执行任何操作。请查看后重试。',
  },
};
