import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { elementsUsing } from '../flow/elements-using.ts';
import { hasVariable, noVariable } from '../flow/variable-reasons.ts';

export interface DeleteVariable {
  readonly name: string;
  /** Although elements use it: each of them gets a finding then. */
  readonly evenIfUsed: boolean;
}

export const deleteVariable: Command<Flow, DeleteVariable> = {
  id: 'delete-variable',
  label: ({ name }) => ({ en: `Delete the variable ${name}`, zh: `删除变量 ${name}` }),
  refuse(flow, { name, evenIfUsed }, { catalogue }) {
    if (!hasVariable(flow, name)) return noVariable(name);
    const users = evenIfUsed ? [] : elementsUsing(flow, `FLOW.${name}`, catalogue);
    const [first] = users;
    if (first === undefined) return null;
    const more = users.length - 1;
    return {
      en: `${first.name}${more === 0 ? ' uses' : ` and ${more} more use`} ${name}. Change them first, or delete it all the same.`,
      zh: `${first.name}${more === 0 ? '' : `等 ${users.length} 个图元`}正在使用 ${name}。请先更改这些图元，或仍要删除。`,
    };
  },
  run(draft, { name }) {
    const index = draft.variables.findIndex((variable) => variable.name === name);
    if (index !== -1) draft.variables.splice(index, 1);
  },
};
