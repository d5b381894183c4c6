import { current, type Draft, original } from 'immer';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { editAt, type PointerEdit } from '../pointer-edit.ts';
import { draftElement } from './draft-element.ts';
import { exitsOf } from './exits-of.ts';
import { followExits } from './follow-exits.ts';

/** Changes one place in the settings of an element, and takes its connections along. */
export function changeElement(draft: Draft<Flow>, id: string, edit: PointerEdit, catalogue: Catalogue): void {
  const element = draftElement(draft, id);
  if (element === undefined) return;
  const before = exitsOf(original(element) as FlowElement, catalogue);
  editAt(element.settings as object, edit);
  followExits(draft, id, before, exitsIfSound(current(element) as FlowElement, catalogue) ?? before);
}

/** Settings that their schema does not allow may leave a type without words; such a change is refused afterwards. */
function exitsIfSound(element: FlowElement, catalogue: Catalogue): ReturnType<typeof exitsOf> | undefined {
  try {
    return exitsOf(element, catalogue);
  } catch {
    return undefined;
  }
}
