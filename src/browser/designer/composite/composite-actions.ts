import { createStore } from 'zustand/vanilla';
import { inlineComposite } from '../../store/commands/inline-composite.ts';
import { type Extraction, planExtraction } from '../../store/composite/plan-extraction.ts';
import { planInlining } from '../../store/composite/plan-inlining.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { announce } from '../canvas/canvas-session.ts';
import { perform } from '../canvas/desk.ts';
import { selectedOf } from '../canvas/node-ids.ts';

/** What the dialog asks about: null when nobody wants to extract anything. */
export const extractionWish = createStore<{ readonly extraction: Extraction | null }>(() => ({ extraction: null }));

/** Opens the dialog, or says why the selection cannot become a composite. */
export function askToExtract({ store, actions, tenant }: CanvasHandle): void {
  const { document, selection } = store.api.getState();
  const plan = planExtraction(document, selectedOf(selection, 'element'), tenant(), store.context.catalogue);
  if (plan.ok) extractionWish.setState({ extraction: plan.extraction });
  else tell(actions.desk, plan.reason);
}

/** Brings what the selected composite runs back into the flow, or says why not. */
export function inlineSelected({ store, actions, tenant }: CanvasHandle): void {
  const { desk } = actions;
  const { document, selection } = store.api.getState();
  const [id = '', ...others] = selectedOf(selection, 'element');
  const seed = Math.floor(desk.chance() * 2 ** 31);
  const plan = planInlining(document, id, tenant(), store.context.catalogue, seed);
  if (others.length > 0 || id === '') tell(desk, ONE_COMPOSITE);
  else if (!plan.ok) tell(desk, plan.reason);
  else if (perform(desk, inlineComposite, plan)) store.select(plan.inlining.elements.map((element) => element.id));
}

/** Whether exactly one element is selected, and it runs a flow that comes back. */
export function isCompositeSelected({ store }: CanvasHandle, selection: readonly string[]): boolean {
  const [id, ...others] = selectedOf(selection, 'element');
  const element = store.api.getState().document.elements.find((one) => one.id === id);
  const type = element === undefined ? undefined : store.context.catalogue.elements.get(element.type);
  return others.length === 0 && element !== undefined && type?.goesTo?.(element.settings)?.returns === true;
}

function tell({ session, notify, say }: CanvasHandle['actions']['desk'], reason: Parameters<typeof say>[0]): void {
  notify(say(reason));
  announce(session, say(reason));
}

const ONE_COMPOSITE = {
  en: 'One composite is brought back at a time. Select it alone.',
  zh: '每次只能展开一个组合图元。请单独选择它。',
};
