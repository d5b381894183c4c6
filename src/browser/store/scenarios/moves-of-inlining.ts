import type { Flow } from '../../../kernel/model/flow.ts';
import type { ElementView } from '../../../kernel/model/views.ts';
import { elementName } from '../../../twin/simulator/visits.ts';
import type { AssignedElements } from '../composite/assigned-elements.ts';
import type { VariableMapping } from '../composite/map-variables.ts';
import type { ElementMoves } from './element-moves.ts';

/**
 * @param called the flow that comes back
 * @param ids new ids of its elements, by those they have in it: its start and ends have none
 */
export function movesOfInlining(
  flow: string,
  composite: ElementView,
  called: Flow,
  ids: ReadonlyMap<string, string>,
  assigned: AssignedElements,
  { names, before, after }: VariableMapping,
): ElementMoves {
  const { outputs } = composite.settings as unknown as { outputs: readonly { readonly variable: string }[] };
  const edges = called.elements.filter(({ id }) => !ids.has(id));
  const extra = [assigned.before, assigned.after].flatMap((one) => (one === null ? [] : [elementName(flow, one.id)]));
  return {
    flows: new Set([flow, called.id]),
    places: new Map([...ids].map(([id, element]) => [elementName(called.id, id), { flow, element }])),
    added: new Set(extra),
    removed: new Set([elementName(flow, composite.element.id), ...edges.map(({ id }) => elementName(called.id, id))]),
    setAfter: new Set([...before, ...after].map(({ variable }) => variable)),
    setBefore: new Set(outputs.map(({ variable }) => variable)),
    names: new Map([...names].map(([from, to]) => [`FLOW.${from}`, `FLOW.${to}`])),
  };
}
