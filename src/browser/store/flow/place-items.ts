import type { Draft } from 'immer';
import type { Flow, Position } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';

/** Something on the canvas, and where it is to stand: canvas units, rounded to whole ones. */
export interface Place extends Position {
  readonly what: 'element' | 'note' | 'frame';
  readonly id: string;
}

/** Puts things where they are to stand; notes go along with the element they are about unless they have a place. */
export function placeItems(draft: Draft<Flow>, places: readonly Place[]): void {
  const ownPlace = new Set(places.filter(({ what }) => what === 'note').map(({ id }) => id));
  const anchored = new Map<string, Draft<Position>[]>();
  for (const note of draft.notes ?? []) {
    if (note.anchor === undefined || ownPlace.has(note.id)) continue;
    anchored.set(note.anchor, [...(anchored.get(note.anchor) ?? []), note]);
  }
  for (const place of places) {
    const item = draftAt(draft, place) ?? (place.what === 'element' ? unplaced(draft, place.id) : undefined);
    if (item === undefined) continue;
    const [x, y] = [Math.round(place.x), Math.round(place.y)];
    if (place.what === 'element') {
      for (const note of anchored.get(place.id) ?? []) {
        note.x += x - item.x;
        note.y += y - item.y;
      }
    }
    item.x = x;
    item.y = y;
  }
}

/** Why these places cannot be taken, or null. */
export function refusePlaces(flow: Flow, places: readonly Place[]): Text | null {
  const known = new Set(flow.elements.map(({ id }) => id));
  for (const place of places) {
    if (itemAt(flow, place) === undefined && !(place.what === 'element' && known.has(place.id))) {
      return {
        en: `${place.id} is not on the canvas any more. Undo its deletion, or choose something else.`,
        zh: `画布上已没有 ${place.id}。请撤销删除，或选择其他内容。`,
      };
    }
    if (!Number.isFinite(place.x) || !Number.isFinite(place.y)) {
      return { en: 'A place on the canvas needs two numbers.', zh: '画布上的位置需要两个数字。' };
    }
  }
  return null;
}

/** A flow that was written by hand may say nothing of where an element stands. */
function unplaced(draft: Draft<Flow>, id: string): Draft<Position> | undefined {
  if (!draft.elements.some((element) => element.id === id)) return undefined;
  draft.layout[id] = { x: 0, y: 0 };
  return draft.layout[id];
}

/** Where a thing stands now. */
export function positionOf(flow: Flow, item: Pick<Place, 'what' | 'id'>): Position | undefined {
  return itemAt(flow, item);
}

function draftAt(draft: Draft<Flow>, item: Pick<Place, 'what' | 'id'>): Draft<Position> | undefined {
  return itemAt(draft as Flow, item) as Draft<Position> | undefined;
}

function itemAt(flow: Flow, { what, id }: Pick<Place, 'what' | 'id'>): Position | undefined {
  if (what === 'element') return Object.hasOwn(flow.layout, id) ? flow.layout[id] : undefined;
  return (what === 'note' ? flow.notes : flow.frames)?.find((item) => item.id === id);
}
