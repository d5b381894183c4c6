import type { Flow } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';

export function hasVariable(flow: Flow, name: string): boolean {
  return flow.variables.some((variable) => variable.name === name);
}

export function noVariable(name: string): Text {
  return {
    en: `The flow has no variable ${name} any more. Undo its deletion, or choose another one.`,
    zh: `流程中已没有变量 ${name}。请撤销删除，或选择其他变量。`,
  };
}

export function variableTaken(name: string): Text {
  return {
    en: `The flow has a variable ${name} already. Choose another name.`,
    zh: `流程中已有变量 ${name}。请换用其他名称。`,
  };
}
