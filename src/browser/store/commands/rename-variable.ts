import { original } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { renamedPlaces } from '../flow/renamed-places.ts';
import { hasVariable, noVariable, variableTaken } from '../flow/variable-reasons.ts';
import { editAt } from '../pointer-edit.ts';

export interface RenameVariable {
  readonly from: string;
  readonly to: string;
}

/** Renames a flow variable wherever the flow reads or writes it: exactly it, never part of another name. */
export const renameVariable: Command<Flow, RenameVariable> = {
  id: 'rename-variable',
  label: ({ from, to }) => ({ en: `Rename ${from} to ${to}`, zh: `将 ${from} 重命名为 ${to}` }),
  refuse(flow, { from, to }) {
    if (!hasVariable(flow, from)) return noVariable(from);
    return from !== to && hasVariable(flow, to) ? variableTaken(to) : null;
  },
  run(draft, { from, to }, { catalogue }) {
    const places = renamedPlaces(original(draft) as Flow, `FLOW.${from}`, `FLOW.${to}`, catalogue);
    for (const [pointer, value] of places) editAt(draft, { pointer, value });
    for (const variable of draft.variables) if (variable.name === from) variable.name = to;
  },
};
