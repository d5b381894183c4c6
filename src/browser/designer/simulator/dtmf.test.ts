import { expect, test } from 'vitest';
import type { Key } from '../../../kernel/model/call.ts';
import { KEYPAD, keyOf, tonesOf } from './dtmf.ts';

test('every key has its two frequencies of ITU-T Q.23', () => {
  const tones: Readonly<Record<Key, readonly [number, number]>> = {
    '1': [697, 1209],
    '2': [697, 1336],
    '3': [697, 1477],
    '4': [770, 1209],
    '5': [770, 1336],
    '6': [770, 1477],
    '7': [852, 1209],
    '8': [852, 1336],
    '9': [852, 1477],
    '*': [941, 1209],
    '0': [941, 1336],
    '#': [941, 1477],
  };
  for (const key of KEYPAD.flat()) expect(tonesOf(key)).toEqual(tones[key]);
  expect(KEYPAD.flat()).toHaveLength(12);
});

test('digits, star and hash of the keyboard are keys', () => {
  expect(['7', '*', '#', 'a', 'Enter', ''].map(keyOf)).toEqual(['7', '*', '#', null, null, null]);
});
