import type { CallEvent } from '../../kernel/model/event.ts';
import { compareText } from '../../lib/compare-text.ts';

/**
 * What calls have visited: names of elements (`flow/element`), exits (`flow/element/exit`) and pairs (an exit, a space,
 * and the exit by which the element it led to was left). Sorted, each once: plain data that workers can send.
 */
export interface Visits {
  readonly elements: readonly string[];
  readonly exits: readonly string[];
  readonly pairs: readonly string[];
}

export const NO_VISITS: Visits = { elements: [], exits: [], pairs: [] };

export function elementName(flow: string, element: string): string {
  return `${flow}/${element}`;
}

export function exitName(flow: string, element: string, exit: string): string {
  return `${flow}/${element}/${exit}`;
}

export function pairName(into: string, outOf: string): string {
  return `${into} ${outOf}`;
}

/** What one call visited. */
export function visitsOf(events: readonly CallEvent[]): Visits {
  const elements = new Set<string>();
  const exits = new Set<string>();
  const pairs = new Set<string>();
  // By which exit the running element was entered; the elements that wait for a called flow keep theirs below.
  const below: (string | null)[] = [];
  let into: string | null = null;
  let left: string | null = null;
  for (const event of events) {
    switch (event.type) {
      case 'element-entered':
        elements.add(elementName(event.flow, event.element));
        into = left;
        left = null;
        break;
      case 'element-left':
        left = exitName(event.flow, event.element, event.exit);
        exits.add(left);
        if (into !== null) pairs.add(pairName(into, left));
        break;
      case 'flow-entered':
        if (event.how === 'call') below.push(into);
        else below.length = 0;
        left = null;
        break;
      case 'flow-returned':
        into = below.pop() ?? null;
        break;
      default:
    }
  }
  return { elements: sorted(elements), exits: sorted(exits), pairs: sorted(pairs) };
}

/** What either has visited: associative, commutative, and the same when merged twice. */
export function mergeVisits(a: Visits, b: Visits): Visits {
  const merged = (field: keyof Visits) => sorted(new Set([...a[field], ...b[field]]));
  return { elements: merged('elements'), exits: merged('exits'), pairs: merged('pairs') };
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compareText);
}
