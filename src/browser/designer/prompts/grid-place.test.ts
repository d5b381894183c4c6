import { expect, it } from 'vitest';
import { movedPlace } from './grid-place.ts';

const size = { rows: 10, columns: 3 };

it.each([
  ['ArrowDown', { row: 5, column: 1 }],
  ['ArrowUp', { row: 3, column: 1 }],
  ['ArrowRight', { row: 4, column: 2 }],
  ['ArrowLeft', { row: 4, column: 0 }],
  ['PageDown', { row: 9, column: 1 }],
  ['PageUp', { row: 0, column: 1 }],
  ['Home', { row: 4, column: 0 }],
  ['End', { row: 4, column: 2 }],
  ['a', null],
])('%s leads from the middle to %o', (key, place) => {
  expect(movedPlace({ row: 4, column: 1 }, key, size)).toEqual(place);
});

it('nothing leads out of the grid', () => {
  expect(movedPlace({ row: 0, column: 0 }, 'ArrowUp', size)).toBeNull();
  expect(movedPlace({ row: 9, column: 2 }, 'ArrowRight', size)).toBeNull();
  expect(movedPlace({ row: 0, column: 0 }, 'ArrowDown', { rows: 0, columns: 0 })).toBeNull();
});
