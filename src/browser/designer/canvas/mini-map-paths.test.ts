import { expect, it } from 'vitest';
import { miniMapPaths, placeOnMap } from './mini-map-paths.ts';
import { flowOf, openCanvas } from './open-canvas.harness.ts';

it('draws all cards of a tone as one path, within bounds around everything', () => {
  const { actions } = openCanvas(flowOf({ s: { x: 0, y: 0 }, p1: { x: 300, y: 0 }, p2: { x: 600, y: 500 } }));
  const { bounds, paths } = miniMapPaths(actions.desk.drawing().nodes);
  expect([...paths.keys()]).toEqual(['start', 'talk']);
  expect(paths.get('talk')?.match(/M/g)).toHaveLength(2);
  expect(bounds).toEqual({ x: -100, y: -100, width: 1020, height: 830 });
});

it('finds the place under a point, also where the map is wider than the flow', () => {
  const bounds = { x: 0, y: 0, width: 1000, height: 1000 };
  expect(placeOnMap({ x: 100, y: 75 }, { width: 200, height: 150 }, bounds)).toEqual({ x: 500, y: 500 });
  expect(placeOnMap({ x: 25, y: 0 }, { width: 200, height: 150 }, bounds)).toEqual({ x: 0, y: 0 });
});
