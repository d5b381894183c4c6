import { expect, test } from 'vitest';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { documentRows, type Listing } from './document-rows.ts';

const header = (kind: string, id: string, more: Partial<DocumentHeader> = {}): DocumentHeader => ({
  kind,
  id,
  name: `The ${id}`,
  revision: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  author: '',
  size: 1,
  errors: 0,
  warnings: 0,
  references: [],
  usedBy: 0,
  ...more,
});

const headers = [
  header('flow', 'welcome', { errors: 1, usedBy: 2, updatedAt: '2026-01-03T00:00:00.000Z' }),
  header('flow', 'balance', { warnings: 3, usedBy: 5 }),
  header('prompt', 'goodbye'),
];

const contents: Readonly<Record<string, string>> = {
  balance: 'Please enter the sixteen digits of your card number, then press hash to go on.',
};

const listing = (more: Partial<Listing> = {}): Listing => ({
  headers,
  document: (kind, id) => ({ kind, id, formatVersion: 1, name: id, description: `About ${id}`, text: contents[id] }),
  kind: null,
  search: '',
  order: { column: 'name', isDescending: false },
  ...more,
});

const ids = (more: Partial<Listing>): string[] => documentRows(listing(more)).map((row) => row.header.id);

test('without a search everything of the kind is listed by name', () => {
  expect(ids({})).toEqual(['balance', 'goodbye', 'welcome']);
  expect(ids({ kind: 'flow' })).toEqual(['balance', 'welcome']);
});

test.each([
  ['name', false, ['balance', 'goodbye', 'welcome']],
  ['id', true, ['welcome', 'goodbye', 'balance']],
  ['changed', true, ['welcome', 'balance', 'goodbye']],
  ['findings', true, ['welcome', 'balance', 'goodbye']],
  ['usedBy', true, ['balance', 'welcome', 'goodbye']],
] as const)('the list can be ordered by %s', (column, isDescending, expected) => {
  expect(ids({ order: { column, isDescending } })).toEqual(expected);
});

test('the search reads names, ids, descriptions and contents, in any case', () => {
  expect(ids({ search: 'WELCOME' })).toEqual(['welcome']);
  expect(ids({ search: 'about good' })).toEqual(['goodbye']);
  expect(ids({ search: 'Sixteen  hash' })).toEqual(['balance']);
  expect(ids({ search: 'sixteen goodbye' })).toEqual([]);
});

test('what was found inside is shown with the words around it; what the row shows anyway is not', () => {
  expect(documentRows(listing({ search: 'digits' }))[0]?.excerpt).toBe(
    'Please enter the sixteen digits of your card number, then p…',
  );
  expect(documentRows(listing({ search: 'balance' }))[0]?.excerpt).toBeNull();
});
