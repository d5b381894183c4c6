import { expect, test } from 'vitest';
import { calldataRows } from './calldata-rows.ts';

test('call-associated data is shown by paths, texts as they are', () => {
  expect(
    calldataRows({ verifyWorkNo: '101', data: { level: 'gold', n: 1, empty: {} }, list: [1], none: null }),
  ).toEqual([
    ['verifyWorkNo', '101'],
    ['data.level', 'gold'],
    ['data.n', '1'],
    ['data.empty', '{}'],
    ['list', '[1]'],
    ['none', 'null'],
  ]);
});
