import { compareText } from '../../lib/compare-text.ts';

interface Visit<Node> {
  readonly node: Node;
  readonly order: number;
  /** Least order on the stack that is got to from here. */
  low: number;
  readonly rest: Iterator<Node>;
}

/**
 * The strongly connected components (Tarjan) that are circles: several nodes, or one that leads to itself. In order
 * of their first ids, each in order of ids. Keeps its own stack: flows may be thousands of elements long.
 */
export function findCircles<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
  id: (node: Node) => string,
): readonly (readonly Node[])[] {
  const byId = (a: Node, b: Node): number => compareText(id(a), id(b));
  const kept = new Set(nodes);
  const visits = new Map<Node, Visit<Node>>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const circles: Node[][] = [];
  const begin = (node: Node): Visit<Node> => {
    const visit = { node, order: visits.size, low: visits.size, rest: next(node).values() };
    visits.set(node, visit);
    open.push(node);
    isOpen.add(node);
    return visit;
  };
  const close = (visit: Visit<Node>): void => {
    if (visit.low !== visit.order) return;
    const component = open.splice(open.lastIndexOf(visit.node));
    for (const node of component) isOpen.delete(node);
    if (component.length > 1 || next(visit.node).includes(visit.node)) circles.push(component.sort(byId));
  };
  for (const node of nodes) {
    const path = visits.has(node) ? [] : [begin(node)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { done, value } = visit.rest.next();
      if (done === true) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
        close(visit);
      } else if (kept.has(value)) {
        const seen = visits.get(value);
        if (seen === undefined) path.push(begin(value));
        else if (isOpen.has(value)) visit.low = Math.min(visit.low, seen.order);
      }
    }
  }
  return circles.sort((a, b) => byId(a[0] as Node, b[0] as Node));
}
