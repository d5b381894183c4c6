import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { variablesOf } from '../../store/flow/elements-using.ts';

const known = new WeakMap<FlowElement, ReadonlySet<string>>();

/** The elements that read or write each flow variable, by the variable's name. What an element uses is remembered. */
export function variableUsers(flow: Flow, catalogue: Catalogue): ReadonlyMap<string, readonly FlowElement[]> {
  const users = new Map<string, FlowElement[]>();
  for (const element of flow.elements) {
    const used = known.get(element) ?? variablesOf(element, catalogue);
    known.set(element, used);
    for (const full of used) {
      if (!full.startsWith('FLOW.')) continue;
      const name = full.slice('FLOW.'.length);
      users.set(name, [...(users.get(name) ?? []), element]);
    }
  }
  return users;
}

/** A name that no variable of the flow has. */
export function freeVariableName({ variables }: Flow): string {
  const taken = new Set(variables.map(({ name }) => name));
  let number = 1;
  while (taken.has(`variable${number}`)) number += 1;
  return `variable${number}`;
}
