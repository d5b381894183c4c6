import type { Flow, Frame, Note, Position } from '../../../kernel/model/flow.ts';
import type { AssignedElements } from './assigned-elements.ts';
import type { FreshIds } from './renamed-element.ts';

/** A card and the room behind it, in canvas units. */
const STEP = 330;

/** Where the inlined stands: from the place of the composite on, with room made to its right. */
export interface InlinedDrawing {
  readonly layout: Readonly<Record<string, Position>>;
  readonly notes: readonly Note[];
  readonly frames: readonly Frame[];
  readonly shift: { readonly beyond: number; readonly by: number };
}

export function inlinedLayout(
  flow: Flow,
  called: Flow,
  composite: string,
  ids: FreshIds,
  added: AssignedElements,
): InlinedDrawing {
  const here = placeOf(flow, composite);
  const places = [...ids.elements].map(([before, now]) => [now, placeOf(called, before)] as const);
  const left = Math.min(...places.map(([, { x }]) => x), Number.POSITIVE_INFINITY);
  const top = Math.min(...places.map(([, { y }]) => y), Number.POSITIVE_INFINITY);
  const width = places.length === 0 ? -STEP : Math.max(...places.map(([, { x }]) => x)) - left;
  const first = here.x + (added.before === null ? 0 : STEP);
  const last = first + width + STEP;
  const moved = <Item extends Position>(item: Item): Item => ({
    ...item,
    x: item.x - left + first,
    y: item.y - top + here.y,
  });
  const layout = Object.fromEntries([
    ...places.map(([id, place]) => [id, moved(place)] as const),
    ...(added.before === null ? [] : [[added.before.id, { ...here }] as const]),
    ...(added.after === null ? [] : [[added.after.id, { x: last, y: here.y }] as const]),
  ]);
  const end = added.after === null ? last - STEP : last;
  const notes = (called.notes ?? []).map(({ anchor, ...note }) => {
    const about = anchor === undefined ? undefined : ids.elements.get(anchor);
    return { ...moved(note), id: ids.notes.get(note.id) ?? note.id, ...(about === undefined ? {} : { anchor: about }) };
  });
  const frames = (called.frames ?? []).map((frame) => ({ ...moved(frame), id: ids.frames.get(frame.id) ?? frame.id }));
  const behind = flow.elements.map(({ id }) => placeOf(flow, id).x).filter((x) => x > here.x);
  const room = behind.length === 0 ? end : Math.min(...behind) - STEP;
  return { layout, notes, frames, shift: { beyond: here.x, by: Math.max(0, end - room) } };
}

function placeOf({ layout }: Flow, id: string): Position {
  return (Object.hasOwn(layout, id) ? layout[id] : undefined) ?? { x: 0, y: 0 };
}
