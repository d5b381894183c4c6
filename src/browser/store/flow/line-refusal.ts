import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { exitsOf, mainExit } from './exits-of.ts';
import { connectionAt, type ExitPlace, elementOf, missing, noSuchExit } from './reasons.ts';

/** Why no line can start at this exit, taken or not; null when one can. */
export function exitRefusal(flow: Flow, { from, exit }: ExitPlace, catalogue: Catalogue): Text | null {
  const element = elementOf(flow, from);
  if (element === undefined) return missing(from);
  return exitsOf(element, catalogue).some(({ id }) => id === exit) ? null : noSuchExit(element, exit);
}

/** Why the element cannot be what follows an exit, and go on to where the exit led before; null when it can. */
export function lineRefusal(flow: Flow, after: ExitPlace, element: FlowElement, catalogue: Catalogue): Text | null {
  const refused = exitRefusal(flow, after, catalogue);
  if (refused !== null) return refused;
  const goesOn = connectionAt(flow, after) === undefined || mainExit(element, catalogue) !== undefined;
  return goesOn ? null : deadEnd(element);
}

function deadEnd({ name }: FlowElement): Text {
  return {
    en: `${name} has no way on, so it cannot stand in the middle of a line. Put it at the end of one.`,
    zh: `${name} 没有后续出口，不能放在连线中间。请放在连线末端。`,
  };
}
