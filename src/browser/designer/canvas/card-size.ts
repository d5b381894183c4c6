/** Canvas units; the style sheet draws to the same figures. */
export const CARD_WIDTH = 220;
const HEADER = 36;
const BODY = 44;
const EXIT_ROW = 22;
const FOOT = 6;
const HANDLE = 12;

/** Where lines arrive: as far down as the first exit leaves, so that what follows one another stands in one row. */
export const ENTRY_Y = HEADER + BODY + EXIT_ROW / 2;

/** Positions are rounded to this when they are moved by keys, and new elements are placed on it. */
export const GRID = 20;

/** Card sizes are declared, never measured: only so can React Flow leave out what is not in sight. */
export function cardHeight(exits: number): number {
  return HEADER + BODY + Math.max(exits, 1) * EXIT_ROW + FOOT;
}

/** Where the line of the exit at this place in the drawing order leaves, down from the top of the card. */
export function exitY(index: number): number {
  return HEADER + BODY + index * EXIT_ROW + EXIT_ROW / 2;
}

/** A handle's box around the point where a line meets the card. */
export function handleBox(x: number, y: number): { x: number; y: number; width: number; height: number } {
  return { x: x - HANDLE / 2, y: y - HANDLE / 2, width: HANDLE, height: HANDLE };
}
