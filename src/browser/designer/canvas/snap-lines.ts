import type { Box } from './drawing.ts';

/** A line that shows along which edge or middle things stand in one row. */
export interface SnapLine {
  readonly axis: 'x' | 'y';
  /** Where the line stands on its axis. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  /** What is to be added to the box's position. */
  readonly dx: number;
  readonly dy: number;
  readonly lines: readonly SnapLine[];
}

const NOTHING: Snapped = { dx: 0, dy: 0, lines: [] };

/** Pulls a moving box to where it stands in line with others: left, middle, right; top, middle, bottom. */
export function snapLines(moving: Box, others: readonly Box[], reach: number): Snapped {
  if (others.length === 0) return NOTHING;
  const x = nearest(moving, others, 'x', reach);
  const y = nearest(moving, others, 'y', reach);
  const moved = { ...moving, x: moving.x + (x?.by ?? 0), y: moving.y + (y?.by ?? 0) };
  const lines = [x === null ? null : lineAlong(moved, x.other, 'x', x.at), y && lineAlong(moved, y.other, 'y', y.at)];
  return { dx: x?.by ?? 0, dy: y?.by ?? 0, lines: lines.filter((line) => line !== null) };
}

interface Pull {
  readonly by: number;
  readonly at: number;
  readonly other: Box;
}

function nearest(moving: Box, others: readonly Box[], axis: 'x' | 'y', reach: number): Pull | null {
  let best: Pull | null = null;
  const own = stops(moving, axis);
  for (const other of others) {
    const theirs = stops(other, axis);
    for (let stop = 0; stop < 3; stop += 1) {
      const at = theirs[stop] ?? 0;
      const by = at - (own[stop] ?? 0);
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best.by))) best = { by, at, other };
    }
  }
  return best;
}

function stops(box: Box, axis: 'x' | 'y'): readonly number[] {
  const size = axis === 'x' ? box.width : box.height;
  return [box[axis], box[axis] + size / 2, box[axis] + size];
}

function lineAlong(a: Box, b: Box, axis: 'x' | 'y', at: number): SnapLine {
  const across = axis === 'x' ? 'y' : 'x';
  const [startA = 0, , endA = 0] = stops(a, across);
  const [startB = 0, , endB = 0] = stops(b, across);
  return { axis, at, from: Math.min(startA, startB), to: Math.max(endA, endB) };
}
