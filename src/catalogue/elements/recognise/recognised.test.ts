import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../../kernel/model/value.ts';
import { intentsOf, tocOf } from './recognised.ts';

const found = (...confidences: readonly number[]): Value => ({
  intents: confidences.map((confidence) => ({ intent: `i${confidence}`, confidence })),
});

test('the best come first, at most so many, none too far behind the first', () => {
  expect(intentsOf(found(50, 90, 85), 5, 5).map(({ confidence }) => confidence)).toEqual([90, 85]);
  expect(intentsOf(found(50, 90, 85), 1, 100).map(({ confidence }) => confidence)).toEqual([90]);
  expect(intentsOf(found(50, 90, 85), 5, 100).map(({ confidence }) => confidence)).toEqual([90, 85, 50]);
});

test('equally good intents keep their order', () => {
  const answer = { intents: [{ intent: 'b' }, { intent: 'a' }] };
  expect(intentsOf(answer, 5, 0).map(({ intent }) => intent)).toEqual(['b', 'a']);
});

test('no intents fill nothing in', () => {
  expect(tocOf([])).toEqual({});
});

test('a slot cannot take the place of what the recogniser tells itself', () => {
  const answer = { intents: [{ intent: 'real', slots: { IntentCode: 'forged', x: null } }] };
  expect(tocOf(intentsOf(answer, 1, 0))).toMatchObject({ ChatBotIntentCode: 'real', ChatBotx: 'null' });
});

test('whatever a recogniser answers, TOC holds texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (slots, confidence) => {
      const answer = { intents: [{ intent: 'x', slots, confidence }] } as unknown as Value;
      for (const value of Object.values(tocOf(intentsOf(answer, 5, 100)))) expect(typeof value).toBe('string');
    }),
  );
});
