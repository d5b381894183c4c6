import type { Position } from '../../../kernel/model/flow.ts';

/** What the arrow keys walk on. */
export interface Walkable {
  /** Elements by id, with where they stand. */
  readonly places: ReadonlyMap<string, Position>;
  /** Targets in the order of exits; the exit that leads there beside it. */
  targets(id: string): readonly { readonly exit: string; readonly to: string }[];
  sources(id: string): readonly string[];
}

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Step {
  readonly id: string;
  /** Elements that were walked through to get here, nearest last: left goes back the same way. */
  readonly trail: readonly string[];
}

/** Steps that are remembered for the way back. */
const LONGEST_TRAIL = 100;

/**
 * Where an arrow key leads: right along the chosen exit (or the first that is drawn), left back to where one came from
 * (or to the first that leads here), up and down to the siblings, which the same element leads to; without siblings to
 * what stands nearest above or below. Null when there is nothing that way.
 */
export function walk(graph: Walkable, from: Step, direction: Direction, exit: string | null): Step | null {
  switch (direction) {
    case 'right': {
      const targets = graph.targets(from.id).filter(({ to }) => graph.places.has(to));
      const next = (exit === null ? undefined : targets.find((target) => target.exit === exit)) ?? targets[0];
      return next === undefined ? null : { id: next.to, trail: [...from.trail, from.id].slice(-LONGEST_TRAIL) };
    }
    case 'left': {
      const sources = graph.sources(from.id);
      const back = from.trail.at(-1);
      if (back !== undefined && sources.includes(back)) return { id: back, trail: from.trail.slice(0, -1) };
      const first = sources.find((source) => source !== from.id);
      return first === undefined ? null : { id: first, trail: [] };
    }
    case 'up':
    case 'down':
      return sibling(graph, from, direction);
  }
}

function sibling(graph: Walkable, from: Step, direction: 'up' | 'down'): Step | null {
  const parent = from.trail.at(-1) ?? graph.sources(from.id)[0];
  const siblings = parent === undefined ? [] : [...new Set(graph.targets(parent).map(({ to }) => to))];
  const index = siblings.indexOf(from.id);
  const next = index < 0 ? undefined : siblings[index + (direction === 'down' ? 1 : -1)];
  if (next !== undefined && graph.places.has(next)) return { ...from, id: next };
  if (siblings.length > 1 && index >= 0) return null;
  const nearest = nearestThatWay(graph.places, from.id, direction);
  return nearest === null ? null : { id: nearest, trail: [] };
}

/** What stands nearest in a direction, within a quarter turn around it; null when nothing does. */
export function nearestThatWay(
  places: ReadonlyMap<string, Position>,
  from: string,
  direction: Direction,
): string | null {
  const here = places.get(from);
  if (here === undefined) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const ahead = aheadOf(here, place, direction);
    const aside = direction === 'left' || direction === 'right' ? place.y - here.y : place.x - here.x;
    // What stands aside counts double, so that a row is walked before the next one.
    const away = ahead + 2 * Math.abs(aside);
    if (id !== from && ahead > 0 && Math.abs(aside) <= ahead * 2 && away < least) {
      least = away;
      best = id;
    }
  }
  return best;
}

function aheadOf(here: Position, there: Position, direction: Direction): number {
  switch (direction) {
    case 'left':
      return here.x - there.x;
    case 'right':
      return there.x - here.x;
    case 'up':
      return here.y - there.y;
    case 'down':
      return there.y - here.y;
  }
}
