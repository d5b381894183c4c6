import { expect, test } from 'vitest';
import { chanceFrom } from './chance-from.ts';
import { newId } from './new-id.ts';

test.each([
  ['Play', /^play-\d{1,2}$/],
  ['Ask for the card number', /^ask-for-the-card-number-\d{1,2}$/],
  ['Menu 7', /^menu-\d{1,2}$/],
  ['play-37', /^play-\d{1,2}$/],
  ['问候', /^item-\d{1,2}$/],
  ['', /^item-\d{1,2}$/],
  ['--', /^item-\d{1,2}$/],
  ['Crème brûlée', /^cre-me-bru-le-e-\d{1,2}$/],
  ['x'.repeat(300), /^x{40}-\d{1,2}$/],
])('the id of "%s" can be read', (name, expected) => {
  expect(newId(name, () => false, chanceFrom(1))).toMatch(expected);
});

test('ids never repeat, however many there are of one name', () => {
  const taken = new Set<string>();
  const chance = chanceFrom(2);
  for (let count = 0; count < 2000; count += 1) taken.add(newId('Play', (id) => taken.has(id), chance));
  expect(taken.size).toBe(2000);
  for (const id of taken) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
});
