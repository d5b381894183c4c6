import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionPath } from './connection-path.ts';
import { firstView } from './first-view.ts';
import { freePlace } from './free-place.ts';
import { revealed } from './revealed.ts';
import { snapLines } from './snap-lines.ts';
import { nearestThatWay } from './walk.ts';

const clearance = { sourceUp: 91, sourceDown: 60, targetUp: 91, targetDown: 60 };
const coordinate = fc.integer({ min: -5000, max: 5000 });
const place = fc.record({ x: coordinate, y: coordinate });

it('a connection starts at its exit, ends at its target and can be written as a path', () => {
  fc.assert(
    fc.property(place, place, (from, to) => {
      const { d, points } = connectionPath(from, to, clearance);
      expect(points[0]).toEqual(from);
      expect(points.at(-1)?.x).toBeCloseTo(to.x);
      expect(points.at(-1)?.y).toBeCloseTo(to.y);
      expect(d).not.toMatch(/NaN|undefined|Infinity/);
    }),
  );
});

it('a connection back runs below both cards when they stand beside each other', () => {
  const { points } = connectionPath({ x: 500, y: 100 }, { x: 0, y: 100 }, clearance);
  expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(160);
});

it('a connection back runs between the cards when one is below the other', () => {
  const { points } = connectionPath({ x: 500, y: 100 }, { x: 0, y: 400 }, clearance);
  expect(points[2]?.y).toBe((160 + 309) / 2);
});

it('a box is pulled into line with a near edge and not with a far one', () => {
  const other = { x: 0, y: 0, width: 220, height: 100 };
  expect(snapLines({ x: 4, y: 300, width: 220, height: 100 }, [other], 6)).toMatchObject({ dx: -4, dy: 0 });
  expect(snapLines({ x: 40, y: 300, width: 220, height: 100 }, [other], 6)).toEqual({ dx: 0, dy: 0, lines: [] });
});

it('a free place covers nothing', () => {
  const box = fc.record({
    x: coordinate,
    y: coordinate,
    width: fc.constant(220),
    height: fc.integer({ min: 80, max: 400 }),
  });
  fc.assert(
    fc.property(place, fc.array(box, { maxLength: 30 }), (wanted, boxes) => {
      const { x, y } = freePlace(wanted, { width: 220, height: 150 }, boxes);
      const covered = boxes.filter((b) => x < b.x + b.width && b.x < x + 220 && y < b.y + b.height && b.y < y + 150);
      expect(covered).toEqual([]);
    }),
  );
});

it('an arrow finds what stands that way, the row before the next one', () => {
  const places = new Map([
    ['here', { x: 0, y: 0 }],
    ['right', { x: 400, y: 10 }],
    ['nearer-but-aside', { x: 250, y: 240 }],
    ['left', { x: -300, y: 0 }],
  ]);
  expect(nearestThatWay(places, 'here', 'right')).toBe('right');
  expect(nearestThatWay(places, 'here', 'left')).toBe('left');
  expect(nearestThatWay(places, 'here', 'up')).toBeNull();
});

it('the window moves only when it must, and then just as far', () => {
  const window = { width: 1000, height: 800 };
  const box = { x: 100, y: 100, width: 220, height: 150 };
  expect(revealed({ x: 0, y: 0, zoom: 1 }, window, box)).toBeNull();
  expect(revealed({ x: -200, y: 0, zoom: 1 }, window, box)).toEqual({ x: -52, y: 0, zoom: 1 });
  expect(revealed({ x: 900, y: 0, zoom: 1 }, window, box)).toEqual({ x: 632, y: 0, zoom: 1 });
});

it('a small flow is first seen whole, a large one from its start', () => {
  const window = { width: 1000, height: 800 };
  const start = { x: 0, y: 0, width: 220, height: 108 };
  expect(firstView(window, [start], start).zoom).toBe(1);
  expect(firstView(window, [start, { ...start, x: 20_000 }], start)).toMatchObject({ zoom: 0.8, x: 48 });
});
