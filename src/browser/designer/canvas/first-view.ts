import type { Box } from './drawing.ts';

const MARGIN = 48;
/** Cards can still be read at this zoom; a flow that would need less is shown from its start instead. */
const LEAST_ZOOM = 0.5;
const START_ZOOM = 0.8;

/** How a flow is first seen: all of it when that can be read, else its beginning. */
export function firstView(
  window: { readonly width: number; readonly height: number },
  boxes: readonly Box[],
  start: Box | undefined,
): { x: number; y: number; zoom: number } {
  if (boxes.length === 0) return { x: window.width / 4, y: window.height / 4, zoom: 1 };
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
  const zoom = Math.min(1, (window.width - 2 * MARGIN) / width, (window.height - 2 * MARGIN) / height);
  if (zoom >= LEAST_ZOOM || start === undefined) {
    return {
      x: (window.width - width * zoom) / 2 - left * zoom,
      y: (window.height - height * zoom) / 2 - top * zoom,
      zoom: Math.max(zoom, 0.04),
    };
  }
  const above = Math.min(window.height / 2 - MARGIN, (start.y - top) * START_ZOOM + MARGIN);
  const before = Math.min(window.width / 3, (start.x - left) * START_ZOOM + MARGIN);
  return { x: before - start.x * START_ZOOM, y: above - start.y * START_ZOOM, zoom: START_ZOOM };
}
