import { expect, test } from 'vitest';
import type { Difference } from '../../../twin/simulator/difference.ts';
import { differenceText, expectationText } from './difference-text.ts';

const name = (_: string, element: string) => element.toUpperCase();
const difference: Difference = {
  index: 3,
  expected: { that: 'visited', flow: 'f', element: 'menu' },
  actual: { that: 'heard', text: 'Bye', language: 'en-US', interrupted: true },
  place: { flow: 'f', element: 'end' },
  at: 7500,
  sentence: 'After ...',
};

test('a difference is a sentence in both languages, with names, place and time', () => {
  const { en, zh } = differenceText(difference, name);
  expect(en).toBe('After ...');
  expect(zh).toBe('应经过“MENU”，但实际听到“Bye” (en-US, 被打断)（图元“END”，7.5 s）。');
});

test('nothing more, and nothing any more, are differences too', () => {
  expect(differenceText({ ...difference, expected: null }, name).zh).toContain('不应再发生任何事');
  expect(differenceText({ ...difference, actual: null, place: null }, name).zh).toContain('什么也没有发生');
});

test.each([
  [{ that: 'set', variable: 'FLOW.n', value: 1 }, 'set FLOW.n = 1'],
  [{ that: 'sent', request: { a: 1 } }, 'sent {"a":1}'],
  [{ that: 'ended', reason: 'transferred' }, 'ended as transferred'],
  [{ that: 'heard', text: 'Hi', interrupted: false }, 'heard “Hi”'],
] as const)('%j is told in a few words', (what, words) => {
  expect(expectationText(what, name).en).toBe(words);
  expect(expectationText(what, name).zh).toMatch(/[\u4e00-\u9fff]/);
});
