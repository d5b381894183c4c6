import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeId, isId } from './free-id.ts';

test('an id reads like the name', () => {
  expect(freeId('Lost card (night)', () => false)).toBe('lost-card-night');
  expect(freeId('Café №1', () => false)).toBe('cafe-no1');
});

test('a name of which nothing can stand in an id leaves the fallback', () => {
  expect(freeId('余额查询', () => false, 'flow')).toBe('flow');
});

test('a taken id gets the next number', () => {
  const taken = ['menu', 'menu-2'];
  expect(freeId('Menu', (id) => taken.includes(id))).toBe('menu-3');
});

test('whatever the name, the result is an id that nobody has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (name, others) => {
      let asked = 0;
      const id = freeId(name, () => asked++ < others);
      expect(isId(id)).toBe(true);
    }),
  );
});
