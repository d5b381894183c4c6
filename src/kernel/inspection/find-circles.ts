import { compareText } from '../../lib/compare-text.ts';
import type { ElementView } from '../model/views.ts';

interface Visit {
  readonly element: ElementView;
  readonly order: number;
  /** Least order on the stack that is got to from here. */
  low: number;
  readonly rest: Iterator<ElementView>;
}

/**
 * The strongly connected components (Tarjan) that are circles: several elements, or one that leads to itself. In order
 * of their first ids, each in order of ids. Keeps its own stack: flows may be thousands of elements long.
 */
export function findCircles(
  elements: readonly ElementView[],
  next: (element: ElementView) => readonly ElementView[],
): readonly (readonly ElementView[])[] {
  const kept = new Set(elements);
  const visits = new Map<ElementView, Visit>();
  const open: ElementView[] = [];
  const isOpen = new Set<ElementView>();
  const circles: ElementView[][] = [];
  const begin = (element: ElementView): Visit => {
    const visit = { element, order: visits.size, low: visits.size, rest: next(element).values() };
    visits.set(element, visit);
    open.push(element);
    isOpen.add(element);
    return visit;
  };
  const close = (visit: Visit): void => {
    if (visit.low !== visit.order) return;
    const component = open.splice(open.lastIndexOf(visit.element));
    for (const element of component) isOpen.delete(element);
    const first = component[0] as ElementView;
    if (component.length > 1 || next(first).includes(first)) circles.push(component.sort(byId));
  };
  for (const element of elements) {
    const path = visits.has(element) ? [] : [begin(element)];
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
  return circles.sort((a, b) => byId(a[0] as ElementView, b[0] as ElementView));
}

function byId(a: ElementView, b: ElementView): number {
  return compareText(a.element.id, b.element.id);
}
