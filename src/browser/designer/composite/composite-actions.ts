import { createStore } from 'zustand/vanilla';
import type { Flow } from '../../../kernel/model/flow.ts';
import { type Extraction, planExtraction } from '../../store/composite/plan-extraction.ts';
import { planInlining } from '../../store/composite/plan-inlining.ts';
import type { ScenarioPlan } from '../../store/scenarios/plan-scenarios.ts';
import { type PossibleInlining, scenariosOfInlining } from '../../store/tenant/inline-in-flow.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { announce } from '../canvas/canvas-session.ts';
import { selectedOf } from '../canvas/node-ids.ts';

/** A composite that is to be brought back, for a flow as it was then. */
export interface InliningWish {
  readonly flow: Flow;
  readonly plan: PossibleInlining;
  readonly scenarios: ScenarioPlan;
}

/** What is asked about or about to be done: null when nobody wants anything. */
export const compositeWish = createStore<{
  readonly extraction: Extraction | null;
  readonly inlining: InliningWish | null;
}>(() => ({ extraction: null, inlining: null }));

/** Opens the dialog, or says why the selection cannot become a composite. */
export function askToExtract({ store, actions, tenant }: CanvasHandle): void {
  const { document, selection } = store.api.getState();
  const plan = planExtraction(document, selectedOf(selection, 'element'), tenant(), store.context.catalogue);
  if (plan.ok) compositeWish.setState({ extraction: plan.extraction });
  else tell(actions.desk, plan.reason);
}

/** Wants back into the flow what the selected composite runs, or says why not. */
export async function inlineSelected({ store, actions, tenant }: CanvasHandle): Promise<void> {
  const { desk } = actions;
  const { document, selection } = store.api.getState();
  const [id = '', ...others] = selectedOf(selection, 'element');
  if (others.length > 0 || id === '') return tell(desk, ONE_COMPOSITE);
  const seed = Math.floor(desk.chance() * 2 ** 31);
  const plan = planInlining(document, id, tenant(), store.context.catalogue, seed);
  if (!plan.ok) return tell(desk, plan.reason);
  const scenarios = await scenariosOfInlining(store, plan, tenant);
  compositeWish.setState({ inlining: { flow: document, plan, scenarios } });
}

/** Whether exactly one element is selected, and it runs a flow that comes back. */
export function isCompositeSelected({ store }: CanvasHandle, selection: readonly string[]): boolean {
  const [id, ...others] = selectedOf(selection, 'element');
  const element = store.api.getState().document.elements.find((one) => one.id === id);
  const type = element === undefined ? undefined : store.context.catalogue.elements.get(element.type);
  return others.length === 0 && element !== undefined && type?.goesTo?.(element.settings)?.returns === true;
}

export function tell(
  { session, notify, say }: CanvasHandle['actions']['desk'],
  reason: Parameters<typeof say>[0],
): void {
  notify(say(reason));
  announce(session, say(reason));
}

const ONE_COMPOSITE = {
  en: 'One composite is brought back at a time. Select it alone.',
  zh: '每次只能展开一个组合图元。请单独选择它。',
};
