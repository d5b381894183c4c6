import type { ElementView } from '../model/views.ts';

/** All elements that are got to from these by going on and on, these included. */
export function reachable(
  from: Iterable<ElementView>,
  neighbours: (element: ElementView) => Iterable<ElementView>,
): ReadonlySet<ElementView> {
  const reached = new Set(from);
  // A set goes through what is added on the way too.
  for (const element of reached) for (const neighbour of neighbours(element)) reached.add(neighbour);
  return reached;
}
