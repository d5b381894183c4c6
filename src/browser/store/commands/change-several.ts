import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { changeElement } from '../flow/change-element.ts';
import { elementOf, missing, NOTHING_CHOSEN, nameOrCount } from '../flow/reasons.ts';
import { type PointerEdit, refusePointer } from '../pointer-edit.ts';

export interface ChangeSeveral extends PointerEdit {
  /** Elements of one type. */
  readonly ids: readonly string[];
}

/** The same change in the settings of several elements. */
export const changeSeveral: Command<Flow, ChangeSeveral> = {
  id: 'change-several',
  label({ ids }, flow) {
    const what = nameOrCount(flow, ids);
    return { en: `Change ${what.en}`, zh: `更改 ${what.zh}` };
  },
  refuse(flow, { ids, ...edit }) {
    if (ids.length === 0) return NOTHING_CHOSEN;
    const types = new Set<string>();
    for (const id of ids) {
      const element = elementOf(flow, id);
      if (element === undefined) return missing(id);
      types.add(element.type);
      const refused = refusePointer(element.settings, edit);
      if (refused !== null) return refused;
    }
    if (types.size === 1) return null;
    return {
      en: 'The selected elements are of different types. Select elements of one type to change them together.',
      zh: '所选图元的类型不同。请选择同一类型的图元以一起更改。',
    };
  },
  run(draft, { ids, ...edit }, { catalogue }) {
    for (const id of new Set(ids)) changeElement(draft, id, edit, catalogue);
  },
};
