import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPointer, pointerSegments, valueAt } from './json-pointer.ts';

test('a pointer made of segments gives them back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', 'a/b~c', ''))), (segments) => {
      expect(pointerSegments(jsonPointer(segments))).toEqual(segments);
    }),
  );
});

test('a pointer leads through own properties and items', () => {
  const root = { 'a/b': [{ '~': 1 }] };
  expect(valueAt(root, '')).toBe(root);
  expect(valueAt(root, '/a~1b/0/~0')).toBe(1);
});

test('a pointer never leads to what an object inherits', () => {
  expect(valueAt({}, '/constructor')).toBeUndefined();
  expect(valueAt({}, '/__proto__/toString')).toBeUndefined();
  expect(valueAt('text', '/length')).toBeUndefined();
});
