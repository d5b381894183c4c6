import type { Box } from './drawing.ts';

interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** CSS pixels that are kept free around what is revealed. */
const MARGIN = 48;

/** The viewport moved just as far as it must be for the box to be seen; null when it is seen already. */
export function revealed(
  { x, y, zoom }: Viewport,
  window: { readonly width: number; readonly height: number },
  box: Box,
): { x: number; y: number; zoom: number } | null {
  const dx = shift(box.x * zoom + x, box.width * zoom, window.width);
  const dy = shift(box.y * zoom + y, box.height * zoom, window.height);
  return dx === 0 && dy === 0 ? null : { x: x + dx, y: y + dy, zoom };
}

function shift(start: number, size: number, room: number): number {
  const last = room - MARGIN - size;
  // What is larger than the window shows its beginning.
  if (start < MARGIN || last < MARGIN) return MARGIN - start;
  return start > last ? last - start : 0;
}
