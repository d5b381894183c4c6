import type { Flow } from '../../../kernel/model/flow.ts';
import { type Place, positionOf } from './place-items.ts';

/** A thing on the canvas and its size in canvas units. */
export interface Box extends Pick<Place, 'what' | 'id'> {
  readonly width: number;
  readonly height: number;
}

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

interface Drawn extends Box {
  readonly x: number;
  readonly y: number;
}

/** Where the boxes stand when one edge, or their middles, are in line. Lines go through the outermost edge. */
export function alignedPlaces(flow: Flow, boxes: readonly Box[], edge: Edge): readonly Place[] {
  const drawn = boxes.map((box) => drawnAt(flow, box));
  const left = Math.min(...drawn.map(({ x }) => x));
  const right = Math.max(...drawn.map(({ x, width }) => x + width));
  const top = Math.min(...drawn.map(({ y }) => y));
  const bottom = Math.max(...drawn.map(({ y, height }) => y + height));
  return drawn.map(({ what, id, x, y, width, height }) => {
    if (edge === 'left') return { what, id, x: left, y };
    if (edge === 'right') return { what, id, x: right - width, y };
    if (edge === 'centre') return { what, id, x: (left + right - width) / 2, y };
    if (edge === 'top') return { what, id, x, y: top };
    if (edge === 'bottom') return { what, id, x, y: bottom - height };
    return { what, id, x, y: (top + bottom - height) / 2 };
  });
}

/** Where the boxes stand when the gaps between neighbours are equal and the outermost two have not moved. */
export function distributedPlaces(
  flow: Flow,
  boxes: readonly Box[],
  direction: 'horizontal' | 'vertical',
): readonly Place[] {
  const [at, size] = direction === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const drawn = boxes.map((box) => drawnAt(flow, box)).sort((a, b) => a[at] - b[at]);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return [];
  const taken = drawn.reduce((sum, box) => sum + box[size], 0);
  const gap = (last[at] + last[size] - first[at] - taken) / (drawn.length - 1);
  let next = first[at];
  return drawn.map((box) => {
    const { what, id, x, y } = box;
    const place = { what, id, x, y, [at]: box === last ? last[at] : next };
    next += box[size] + gap;
    return place;
  });
}

function drawnAt(flow: Flow, box: Box): Drawn {
  return { ...box, ...(positionOf(flow, box) ?? { x: Number.NaN, y: Number.NaN }) };
}
