import type { Document } from '../../../kernel/model/document.ts';

/** The pop-ups of one media type as the list shows them: topmost first, as they pop (domain.md §1.4). */
export function inOrder<Pop extends { readonly id: string; readonly position: number }>(pops: readonly Pop[]) {
  return [...pops].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

const STEP = 10;
/** As the schema has it. */
const MOST = 100_000;

/** Where a new pop-up stands: below those that are there. */
export function nextPosition(ordered: readonly { readonly position: number }[]): number {
  return Math.min(MOST, (ordered.at(-1)?.position ?? 0) + STEP);
}

/** New positions by id once a pop-up stands at another place: those alone that change, the rest keeps its gaps. */
export function newPositions(
  ordered: readonly { readonly id: string; readonly position: number }[],
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const moving = ordered[from];
  if (moving === undefined || ordered[to] === undefined || from === to) return new Map();
  const others = ordered.filter((_pop, index) => index !== from);
  const before = others[to - 1]?.position ?? 0;
  const after = others[to]?.position ?? before + 2 * STEP;
  const between = Math.floor((before + after) / 2);
  if (between > before && between < after) return new Map([[moving.id, between]]);
  const moved = [...others.slice(0, to), moving, ...others.slice(to)];
  return new Map(
    moved
      .map(({ id, position }, index) => ({ id, position, next: (index + 1) * STEP }))
      .filter(({ position, next }) => position !== next)
      .map(({ id, next }) => [id, next]),
  );
}

/** The documents with the positions that change. */
export function positioned(
  documents: readonly Document[],
  positions: ReadonlyMap<string, number>,
): readonly Document[] {
  return documents.flatMap((document) => {
    const position = positions.get(document.id);
    return position === undefined ? [] : [{ ...document, position } as Document];
  });
}
