import { expect, test } from 'vitest';
import { guide, markGuide, openGuide, readGuide } from './guide-progress.ts';

test('a browser that has kept nothing, or nonsense, begins afresh', () => {
  for (const kept of [null, '', '{', '{"isOpen":1,"done":"all"}']) {
    expect(readGuide(kept)).toEqual({ isOpen: false, done: new Set() });
  }
});

test('steps are kept, those that nobody knows any more are not', () => {
  expect(readGuide('{"isOpen":true,"done":["called","flown"]}')).toEqual({ isOpen: true, done: new Set(['called']) });
});

test('a step is done once, and stays done when the guide is closed', () => {
  openGuide(true);
  markGuide('opened');
  markGuide('opened');
  openGuide(false);
  expect(guide.getState()).toEqual({ isOpen: false, done: new Set(['opened']) });
});
