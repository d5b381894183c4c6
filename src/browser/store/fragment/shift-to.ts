import type { Position } from '../../../kernel/model/flow.ts';
import type { Fragment } from './fragment.ts';

/** How far beside the original a copy stands, in canvas units. */
const BESIDE = 40;

/** By how much a fragment moves so that its top left corner is at a place. */
export function shiftTo({ layout, notes, frames }: Fragment, at: Position | undefined): Position {
  const all = [...Object.values(layout), ...notes, ...frames];
  if (at === undefined || all.length === 0) return { x: BESIDE, y: BESIDE };
  const left = all.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = all.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  return { x: at.x - left, y: at.y - top };
}
