import type { Position } from '../../../kernel/model/flow.ts';
import { CARD_WIDTH, GRID } from './card-size.ts';
import type { Box } from './drawing.ts';

/** Room between a card and the next. */
export const GAP = { x: 100, y: 40 } as const;

/** The place nearest below `wanted` where a box of this size covers none of the others; on the grid. */
export function freePlace(wanted: Position, size: { width: number; height: number }, others: Iterable<Box>): Position {
  const boxes = [...others];
  const x = toGrid(wanted.x);
  let y = toGrid(wanted.y);
  for (let tries = 0; tries <= boxes.length; tries += 1) {
    const covered = boxes.find((box) => overlaps({ x, y, ...size }, box));
    if (covered === undefined) break;
    y = toGrid(covered.y + covered.height + GAP.y + GRID / 2);
  }
  return { x, y };
}

/** Where what comes after a card is put. */
export function placeAfter(card: Position): Position {
  return { x: card.x + CARD_WIDTH + GAP.x, y: card.y };
}

export function toGrid(value: number): number {
  return Math.round(value / GRID) * GRID;
}

function overlaps(a: Box, b: Box): boolean {
  const margin = GRID / 2;
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}
