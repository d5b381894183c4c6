import { expect, test } from 'vitest';
import { readLayout, sideOf } from './editor-layout.ts';

test('a browser that has kept nothing, or nonsense, shows palette and properties', () => {
  for (const kept of [null, '{', 'null']) {
    expect(readLayout(kept)).toEqual({ left: 'palette', right: 'properties', bottom: null });
  }
});

test('what was open is open again; a part that is no more, or stands elsewhere now, is not', () => {
  expect(readLayout('{"left":null,"right":"simulator","bottom":"source"}')).toEqual({
    left: null,
    right: 'simulator',
    bottom: 'source',
  });
  expect(readLayout('{"left":"simulator","right":"x","bottom":3}')).toEqual({ left: null, right: null, bottom: null });
});

test('every part has its side', () => {
  expect([sideOf('outline'), sideOf('properties'), sideOf('findings')]).toEqual(['left', 'right', 'bottom']);
});
