import type { FlowElement } from '../../../kernel/model/flow.ts';
import type { ElementView } from '../../../kernel/model/views.ts';
import type { AssignedRow, VariableMapping } from './map-variables.ts';

/** The assignments that do what the composite did with inputs and outputs; null where there is nothing to do. */
export interface AssignedElements {
  readonly before: FlowElement | null;
  readonly after: FlowElement | null;
}

/** @param draw a free id that reads like the name */
export function assignedElements(
  { element }: ElementView,
  { before, after }: VariableMapping,
  draw: (name: string) => string,
): AssignedElements {
  const make = (assignments: readonly AssignedRow[], sign: string): FlowElement | null => {
    if (assignments.length === 0) return null;
    const name = `${sign} ${element.name}`;
    return {
      id: draw(element.name),
      type: 'assign',
      name,
      settings: { assignments: assignments.map((row) => ({ ...row })) },
    };
  };
  return { before: make(before, '→'), after: make(after, '←') };
}
