import type { Flow, Variable } from '../../../kernel/model/flow.ts';
import { bringTo } from '../bring-to.ts';
import type { Command } from '../command.ts';
import { hasVariable, noVariable } from '../flow/variable-reasons.ts';

export interface ChangeVariable {
  readonly name: string;
  /** All of the variable as it is to be but its name: see rename-variable. */
  readonly becomes: Omit<Variable, 'name'>;
}

export const changeVariable: Command<Flow, ChangeVariable> = {
  id: 'change-variable',
  label: ({ name }) => ({ en: `Change the variable ${name}`, zh: `更改变量 ${name}` }),
  refuse: (flow, { name }) => (hasVariable(flow, name) ? null : noVariable(name)),
  run(draft, { name, becomes }) {
    const variable = draft.variables.find((one) => one.name === name);
    if (variable !== undefined) bringTo(variable, { ...becomes, name });
  },
};
