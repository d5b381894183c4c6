import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { changeElement } from '../flow/change-element.ts';
import { elementOf, missing, nameOf } from '../flow/reasons.ts';
import { type PointerEdit, refusePointer } from '../pointer-edit.ts';

export interface ChangeSettings extends PointerEdit {
  readonly id: string;
  /** JSON pointer into the settings; empty: `value` is all of them. Without `value` the place is removed. */
  readonly pointer: string;
}

/** Connections from exits that the element does not have any more go too; see followExits. */
export const changeSettings: Command<Flow, ChangeSettings> = {
  id: 'change-settings',
  label: ({ id }, flow) => ({ en: `Change ${nameOf(flow, id)}`, zh: `更改 ${nameOf(flow, id)}` }),
  refuse(flow, params) {
    const element = elementOf(flow, params.id);
    return element === undefined ? missing(params.id) : refusePointer(element.settings, params);
  },
  run: (draft, params, { catalogue }) => changeElement(draft, params.id, params, catalogue),
};
