import { expect, test } from 'vitest';
import { readDrafts } from './drafts.ts';

test('drafts are read as they were kept', () => {
  const drafts = new Map([['menu/settings', { base: { maxFailures: 3 }, value: { maxFailures: '' } }]]);
  expect(readDrafts(JSON.stringify([...drafts]))).toEqual(drafts);
});

test.each([null, '', '{', '7', '[7, ["a"], ["a", null], ["a", {}]]'])('%j holds no drafts', (text) => {
  expect(readDrafts(text).size).toBe(0);
});
