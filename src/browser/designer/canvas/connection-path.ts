import type { Position } from '../../../kernel/model/flow.ts';

/** How far the cards at both ends reach above and below the points where the line meets them. */
export interface Clearance {
  readonly sourceUp: number;
  readonly sourceDown: number;
  readonly targetUp: number;
  readonly targetDown: number;
}

const STUB = 28;
const CORNER = 10;
const MARGIN = 24;
/** Steps in which a curve is followed when it is asked what is near it. */
const STEPS = 16;

export interface ConnectionPath {
  /** SVG path data. */
  readonly d: string;
  /** Points along it, close enough together to measure distances. */
  readonly points: readonly Position[];
  readonly middle: Position;
}

/** A curve to what lies ahead; what lies behind is reached around the cards, not through them. */
export function connectionPath(from: Position, to: Position, clearance: Clearance): ConnectionPath {
  return to.x >= from.x + STUB ? curve(from, to) : detour(from, to, clearance);
}

function curve(from: Position, to: Position): ConnectionPath {
  const pull = Math.max(STUB, Math.min((to.x - from.x) / 2, 160));
  const a = { x: from.x + pull, y: from.y };
  const b = { x: to.x - pull, y: to.y };
  const points = Array.from({ length: STEPS + 1 }, (_, step) => bezierAt(from, a, b, to, step / STEPS));
  return {
    d: `M${from.x},${from.y} C${a.x},${a.y} ${b.x},${b.y} ${to.x},${to.y}`,
    points,
    middle: points[STEPS / 2] ?? from,
  };
}

function bezierAt(p: Position, a: Position, b: Position, q: Position, t: number): Position {
  const s = 1 - t;
  const mix = (k: 'x' | 'y'): number =>
    s * s * s * p[k] + 3 * s * s * t * a[k] + 3 * s * t * t * b[k] + t * t * t * q[k];
  return { x: mix('x'), y: mix('y') };
}

function detour(from: Position, to: Position, clearance: Clearance): ConnectionPath {
  const y = laneOf(from, to, clearance);
  const points = [
    from,
    { x: from.x + STUB, y: from.y },
    { x: from.x + STUB, y },
    { x: to.x - STUB, y },
    { x: to.x - STUB, y: to.y },
    to,
  ];
  return { d: rounded(points), points, middle: { x: (from.x + to.x) / 2, y } };
}

/** Where the line runs back: between the cards when one is above the other, else below both. */
function laneOf(from: Position, to: Position, c: Clearance): number {
  const source = { top: from.y - c.sourceUp, bottom: from.y + c.sourceDown };
  const target = { top: to.y - c.targetUp, bottom: to.y + c.targetDown };
  if (target.top - source.bottom >= MARGIN) return (source.bottom + target.top) / 2;
  if (source.top - target.bottom >= MARGIN) return (target.bottom + source.top) / 2;
  return Math.max(source.bottom, target.bottom) + MARGIN;
}

function rounded(points: readonly Position[]): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return `M${point.x},${point.y}`;
    if (after === undefined) return `L${point.x},${point.y}`;
    const r = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
    const a = towards(point, before, r);
    const b = towards(point, after, r);
    return `L${a.x},${a.y} Q${point.x},${point.y} ${b.x},${b.y}`;
  });
  return parts.join(' ');
}

function distance(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Position, to: Position, by: number): Position {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
