import type { Draft } from 'immer';
import type { Flow, Variable } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { noMore } from '../flow/reasons.ts';
import { hasVariable, variableTaken } from '../flow/variable-reasons.ts';

export interface AddVariable {
  readonly variable: Variable;
}

const MOST = 200;

export const addVariable: Command<Flow, AddVariable> = {
  id: 'add-variable',
  label: ({ variable: { name } }) => ({ en: `Add the variable ${name}`, zh: `添加变量 ${name}` }),
  refuse(flow, { variable: { name } }) {
    if (flow.variables.length >= MOST) return noMore({ en: 'variables', zh: '变量' }, MOST);
    return hasVariable(flow, name) ? variableTaken(name) : null;
  },
  run(draft, { variable }) {
    draft.variables.push(structuredClone(variable) as Draft<Variable>);
  },
};
