import { expect, test } from 'vitest';
import { wentBack } from './move-call.ts';
import { callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';
import { treeRows } from './tree-rows.ts';

const bank = sample('bank-line');
const run = pressed(callOf(bank, 'bank-line', inputsOf(bank)), '1', '3');

test('a way straight on is a list of the places where somebody had to do something', () => {
  expect(treeRows(run).map(({ depth, place, inputs }) => [depth, place.element, inputs])).toEqual([
    [0, 'start', []],
    [0, 'choose-language', []],
    [0, 'main-menu', ['1']],
    [0, run.moment.state.frames.at(-1)?.at, ['3']],
  ]);
});

test('another way is indented behind its beginning, and the current path is marked', () => {
  const other = pressed(wentBack(run), '2');
  const rows = treeRows(other);
  expect(rows.map(({ depth, isFork, isOnPath }) => [depth, isFork, isOnPath])).toEqual([
    [0, false, true],
    [0, false, true],
    [0, false, true],
    [0, false, false],
    [1, true, true],
  ]);
  expect(rows.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual([other.moment.id]);
});
