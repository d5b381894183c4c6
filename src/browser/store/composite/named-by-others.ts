import type { FlowView } from '../../../kernel/model/views.ts';

/**
 * What other flows name of a flow, with the flow that does: elements at which they enter it, or variables that they give
 * and take when they run it.
 */
export function namedByOthers(
  flows: readonly FlowView[],
  id: string,
  list: 'elements' | 'variables',
): ReadonlyMap<string, FlowView> {
  const named = new Map<string, FlowView>();
  for (const flow of flows) {
    for (const { marked } of flow.elements) {
      for (const { mark, name, documentPath } of marked.items) {
        const isHere = marked.references.some((reference) => reference.path === documentPath && reference.id === id);
        if (isHere && mark.list === list && typeof name === 'string') named.set(name, flow);
      }
    }
  }
  return named;
}
