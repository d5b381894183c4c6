import { expect, test } from 'vitest';
import type { Reading } from '../model/views.ts';
import { asksForNull } from './unset-reads.ts';

const check: Reading['check'] = { ok: true, type: 'any', reads: [] };

test.each([
  ['FLOW.a != null', true],
  ['null == FLOW.a || FLOW.a > 3', true],
  ['FLOW["a"] == null', true],
  ['FLOW.a > 3', false],
  ['FLOW.ab != null && FLOW.a > 3', false],
  ['FLOW.a != nullish', false],
])('whether the condition %s asks if FLOW.a has a value: %s', (text, asks) => {
  expect(asksForNull({ text, path: '', mark: { type: 'boolean' }, check }, 'FLOW.a')).toBe(asks);
});

test.each([
  ['Hello ${FLOW.a == null ? "you" : FLOW.a}', true],
  ['Hello ${FLOW.a}', false],
  ['${FLOW.a != null} but ${FLOW.a}', false],
  ['FLOW.a != null ${FLOW.a}', false],
])('whether every part of the text %s that reads FLOW.a asks: %s', (text, asks) => {
  expect(asksForNull({ text, path: '', mark: undefined, check }, 'FLOW.a')).toBe(asks);
});
