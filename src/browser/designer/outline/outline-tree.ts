import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { type DrawnExit, drawnExits, type Facts, factsOf, outgoing } from '../canvas/drawing.ts';

/**
 * One line of the outline. Elements hold their exits, exits hold what they lead to; what was shown before is a link to
 * there, so that loops end.
 */
export type OutlineItem =
  | {
      readonly kind: 'element';
      readonly key: string;
      readonly level: number;
      readonly element: FlowElement;
      readonly facts: Facts;
      readonly parent: string | null;
      readonly hasChildren: boolean;
    }
  | {
      readonly kind: 'exit';
      readonly key: string;
      readonly level: number;
      readonly element: FlowElement;
      readonly exit: DrawnExit;
      readonly parent: string;
      readonly hasChildren: boolean;
    }
  | {
      readonly kind: 'link';
      readonly key: string;
      readonly level: number;
      readonly element: FlowElement;
      readonly parent: string;
      readonly hasChildren: false;
    };

/** The whole outline, from the start along the exits; then what nothing leads to. */
export function outlineTree(flow: Flow, catalogue: Catalogue): readonly OutlineItem[] {
  const byId = new Map(flow.elements.map((element) => [element.id, element]));
  const lines = outgoing(flow.connections);
  const isTarget = new Set(flow.connections.map(({ to }) => to));
  const rank = (element: FlowElement): number => {
    if (catalogue.elements.get(element.type)?.role === 'start') return 0;
    return isTarget.has(element.id) ? 2 : 1;
  };
  const items: OutlineItem[] = [];
  const shown = new Set<string>();
  // A list of what is yet to be written instead of recursion: flows may be thousands of elements deep.
  const waiting: Waiting[] = flow.elements
    .toSorted((a, b) => rank(b) - rank(a))
    .map((element) => ({ element, level: 1, parent: null }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('item' in next) {
      items.push(next.item);
      continue;
    }
    const { element, level, parent } = next;
    if (shown.has(element.id)) {
      if (parent !== null) {
        items.push({ kind: 'link', key: `${parent}|${element.id}`, level, element, parent, hasChildren: false });
      }
      continue;
    }
    shown.add(element.id);
    const facts = factsOf(element, catalogue);
    const exits = drawnExits(facts.exits, lines.get(element.id) ?? []);
    items.push({ kind: 'element', key: element.id, level, element, facts, parent, hasChildren: exits.length > 0 });
    waiting.push(...exitsBelow(element, exits, level + 1, lines.get(element.id) ?? [], byId).toReversed());
  }
  return items;
}

type Waiting =
  | { readonly element: FlowElement; readonly level: number; readonly parent: string | null }
  | { readonly item: OutlineItem };

function exitsBelow(
  element: FlowElement,
  exits: readonly DrawnExit[],
  level: number,
  lines: readonly { readonly exit: string; readonly to: string }[],
  byId: ReadonlyMap<string, FlowElement>,
): Waiting[] {
  return exits.flatMap((exit): Waiting[] => {
    const key = `${element.id}|${exit.id}`;
    const targets = lines.filter((line) => line.exit === exit.id).flatMap(({ to }) => byId.get(to) ?? []);
    const hasChildren = targets.length > 0;
    return [
      { item: { kind: 'exit', key, level, element, exit, parent: element.id, hasChildren } },
      ...targets.map((target) => ({ element: target, level: level + 1, parent: key })),
    ];
  });
}

/** What is to be seen while these items are closed. */
export function visibleItems(items: readonly OutlineItem[], closed: ReadonlySet<string>): readonly OutlineItem[] {
  const hidden = new Set<string>();
  return items.filter((item) => {
    const isHidden = item.parent !== null && (closed.has(item.parent) || hidden.has(item.parent));
    if (isHidden) hidden.add(item.key);
    return !isHidden;
  });
}
