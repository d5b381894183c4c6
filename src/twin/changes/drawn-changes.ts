import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Connection, Flow, Frame, Note } from '../../kernel/model/flow.ts';
import { documentChanges } from './document-changes.ts';

/** What became of something that is drawn. */
export type Mark = 'added' | 'removed' | 'changed';

/** Two versions of a flow in one drawing. */
export interface DrawnChanges {
  /** The later version, and what only the earlier one has, at its places. */
  readonly flow: Flow;
  readonly elements: ReadonlyMap<string, Mark>;
  /** By lineKey. */
  readonly lines: ReadonlyMap<string, Mark>;
  readonly notes: ReadonlyMap<string, Mark>;
  readonly frames: ReadonlyMap<string, Mark>;
}

/** A line leads from an exit to an element; led elsewhere, it is another one. */
export function lineKey({ from, exit, to }: Connection): string {
  return JSON.stringify([from, exit, to]);
}

/** Where two versions differ, as it can be drawn. Moving something is no change. */
export function drawnChanges(before: Flow, after: Flow, catalogue: Catalogue): DrawnChanges {
  const changes = documentChanges(before, after, catalogue);
  const marksOf = (about: 'element' | 'note' | 'frame'): ReadonlyMap<string, Mark> =>
    new Map(
      changes.flatMap((change): readonly (readonly [string, Mark])[] =>
        'about' in change && change.about === about ? [[change.id, change.what]] : [],
      ),
    );
  const [old, now] = [keysOf(before.connections), keysOf(after.connections)];
  const gone = before.connections.filter((line) => !now.has(lineKey(line)));
  const lines = new Map<string, Mark>(gone.map((line) => [lineKey(line), 'removed']));
  for (const key of now) if (!old.has(key)) lines.set(key, 'added');
  return {
    flow: together(before, after, gone),
    elements: marksOf('element'),
    lines,
    notes: marksOf('note'),
    frames: marksOf('frame'),
  };
}

function keysOf(connections: readonly Connection[]): ReadonlySet<string> {
  return new Set(connections.map(lineKey));
}

function together(before: Flow, after: Flow, gone: readonly Connection[]): Flow {
  const missing = <Item extends { readonly id: string }>(old: readonly Item[] = [], now: readonly Item[] = []) => {
    const kept = new Set(now.map(({ id }) => id));
    return [...now, ...old.filter(({ id }) => !kept.has(id))];
  };
  return {
    ...after,
    elements: missing(before.elements, after.elements),
    connections: [...after.connections, ...gone],
    notes: missing<Note>(before.notes, after.notes),
    frames: missing<Frame>(before.frames, after.frames),
    layout: apart(before, after),
  };
}

/** How far down (canvas units) a removed element gives way to one that has taken its place: below most cards. */
const ASIDE = 180;

function apart(before: Flow, after: Flow): Flow['layout'] {
  const taken = new Set(Object.values(after.layout).map(({ x, y }) => `${x} ${y}`));
  const layout = { ...after.layout };
  for (const { id } of before.elements) {
    const place = Object.hasOwn(before.layout, id) ? before.layout[id] : undefined;
    if (place === undefined || Object.hasOwn(after.layout, id)) continue;
    const { x } = place;
    let { y } = place;
    while (taken.has(`${x} ${y}`)) y += ASIDE;
    taken.add(`${x} ${y}`);
    layout[id] = { x, y };
  }
  return layout;
}
