import { type Draft, original } from 'immer';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';

/** The element to be changed. Looks it up without touching the others: large flows have thousands. */
export function draftElement(draft: Draft<Flow>, id: string): Draft<FlowElement> | undefined {
  const before = (original(draft) as Flow | undefined) ?? draft;
  const index = before.elements.findIndex((element) => element.id === id);
  return draft.elements[index];
}
