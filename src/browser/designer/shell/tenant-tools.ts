import i18next from 'i18next';
import { navigate } from 'wouter/use-browser-location';
import type { Result } from '../../../contract/client-result.ts';
import { userText } from '../../../kernel/model/text.ts';
import { browserClock } from '../../store/clock.ts';
import { replaceDocument } from '../../store/commands/replace-document.ts';
import { documentKey } from '../../store/tenant/workspace-state.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { elementLink } from '../find/element-link.ts';
import { markGuide } from '../home/guide-progress.ts';
import { createScenarios, type Scenarios } from '../scenarios/create-scenarios.ts';
import { runInWorker } from '../scenarios/run-in-worker.ts';
import { createSimulator, type Simulator } from '../simulator/create-simulator.ts';
import type { Done, SimulatorHost } from '../simulator/simulator-host.ts';
import { createSpeaker } from '../simulator/speaker.ts';

/** What outlives the flow that is open: a call goes from flow to flow. */
export interface TenantTools {
  readonly simulator: Simulator;
  readonly scenarios: Scenarios;
  readonly host: SimulatorHost;
  /** The canvas on the screen, if there is one. */
  canvas: CanvasHandle | null;
}

const known = new WeakMap<Workspace, TenantTools>();

/** The tools of a tenant; made when they are needed first. */
export function toolsOf(workspace: Workspace): TenantTools {
  const found = known.get(workspace);
  if (found !== undefined) return found;
  const place: { canvas: CanvasHandle | null } = { canvas: null };
  const host = hostOf(workspace, place);
  const time = { now: browserClock.now, later: browserClock.after };
  const simulator = createSimulator(host, time, localStorage, createSpeaker());
  const scenarios = createScenarios(host, runInWorker);
  simulator.store.subscribe(({ run }, before) => {
    if (run !== null && before.run === null) markGuide('called');
  });
  scenarios.store.subscribe(({ results }, before) => {
    if (results !== before.results && results.size > 0) markGuide('ran');
  });
  const tools: TenantTools = Object.assign(place, { simulator, scenarios, host });
  known.set(workspace, tools);
  return tools;
}

function hostOf(workspace: Workspace, place: { readonly canvas: CanvasHandle | null }): SimulatorHost {
  const { tenant, client, tenantSnapshot, onSnapshot, newSaveId } = workspace;
  const address = (kind: string, id: string): string => `/t/${tenant}/${kind}/${id}`;
  return {
    tenantId: tenant,
    snapshot: tenantSnapshot,
    subscribe: onSnapshot,
    invoke: (request, signal) => client.invoke(tenant, request, signal),
    async released(flow, caller) {
      const { answerReleased } = await import('../release/answer-released.ts');
      return answerReleased(workspace, flow, caller);
    },
    async createDocument(document) {
      const made = await client.createDocument(tenant, { saveId: newSaveId(), document });
      if (made.ok) await workspace.catchUp();
      return doneOf(made);
    },
    async replaceDocument(document, because) {
      const isOpen = workspace.api.getState().open.has(documentKey(document));
      const opened = await workspace.open(document);
      if (!opened.ok) return doneOf(opened);
      const ran = opened.value.store.run(replaceDocument, { document, because });
      if (ran.ok) await opened.value.sync.flush();
      if (!isOpen) await workspace.close(document);
      return ran;
    },
    openDocument: (kind, id) => navigate(address(kind, id)),
    showElement(flow, element, select = true) {
      const { canvas } = place;
      if (canvas === null || canvas.store.api.getState().document.id !== flow) {
        navigate(address('flow', flow) + elementLink(element));
      } else if (select) canvas.actions.show(element);
      else canvas.actions.desk.view.reveal(element);
    },
  };
}

function doneOf(result: Result<unknown>): Done {
  if (result.ok) return { ok: true };
  return { ok: false, reason: userText(i18next.t(`app.problem.${result.problem.code}`)) };
}
