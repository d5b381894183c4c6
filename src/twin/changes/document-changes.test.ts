import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { documentChanges } from './document-changes.ts';

const path = join(import.meta.dirname, '../../../samples/bank-line/flows/bank-line.json');
const flow = JSON.parse(readFileSync(path, 'utf8')) as Flow;
const [menu] = flow.elements.filter(({ type }) => type === 'menu');
const [line] = flow.connections;
if (menu === undefined || line === undefined) throw new Error('The sample has neither a menu nor a connection.');

const changesTo = (after: Flow) => documentChanges(flow, after, catalogue);
const withElement = (element: Flow['elements'][number]): Flow => ({
  ...flow,
  elements: flow.elements.map((each) => (each.id === element.id ? element : each)),
});

test('the same flow, and one that is only drawn elsewhere, has no changes', () => {
  expect(changesTo(structuredClone(flow))).toEqual([]);
  const layout = Object.fromEntries(Object.entries(flow.layout).map(([id, { x, y }]) => [id, { x: x + 5, y }]));
  const notes = [{ id: 'note', text: 'Look', x: 0, y: 0 }];
  expect(changesTo({ ...flow, layout })).toEqual([]);
  const noted = { ...flow, notes };
  expect(documentChanges(noted, { ...noted, notes: [{ id: 'note', text: 'Look', x: 9, y: 9 }] }, catalogue)).toEqual(
    [],
  );
});

test('elements and their connections come and go', () => {
  const extra = { id: 'extra', type: 'end', name: 'Another end', settings: {} };
  const after = { ...flow, elements: [...flow.elements, extra] };
  expect(changesTo(after)).toEqual([{ what: 'added', about: 'element', id: 'extra', name: 'Another end' }]);
  expect(documentChanges(after, flow, catalogue)).toEqual([
    { what: 'removed', about: 'element', id: 'extra', name: 'Another end' },
  ]);
});

test('a line is drawn, taken away, or led elsewhere', () => {
  const name = (id: string) => flow.elements.find((element) => element.id === id)?.name ?? id;
  const without = { ...flow, connections: flow.connections.slice(1) };
  const ends = { from: { id: line.from, name: name(line.from) }, to: { id: line.to, name: name(line.to) } };
  expect(changesTo(without)).toMatchObject([{ what: 'disconnected', ...ends }]);
  expect(documentChanges(without, flow, catalogue)).toMatchObject([{ what: 'connected', ...ends }]);
  const other = flow.elements.find(({ id }) => id !== line.to)?.id ?? '';
  const redirected = { ...flow, connections: [{ ...line, to: other }, ...flow.connections.slice(1)] };
  expect(changesTo(redirected)).toMatchObject([{ what: 'redirected', before: ends.to, to: { id: other } }]);
});

test('settings are named by the titles of the schema, items of lists by their keys', () => {
  const keys = (menu.settings.keys as readonly { readonly key: string }[]).map((each, index) =>
    index === 0 ? { ...each, description: 'Something else' } : each,
  );
  const [change] = changesTo(withElement({ ...menu, name: 'Renamed', settings: { ...menu.settings, keys } }));
  expect(change).toMatchObject({
    what: 'changed',
    about: 'element',
    id: menu.id,
    fields: [
      { path: '/name', titles: ['Name'], before: menu.name, after: 'Renamed' },
      { path: '/keys/0/description', titles: ['Menu keys', keys[0]?.key, 'Description'], after: 'Something else' },
    ],
  });
});

test('variables are known by their names', () => {
  const before = { ...flow, variables: [{ name: 'card', type: 'string' as const }] };
  const after = {
    ...flow,
    variables: [
      { name: 'card', type: 'integer' as const },
      { name: 'pin', type: 'string' as const },
    ],
  };
  expect(documentChanges(before, after, catalogue)).toEqual([
    {
      what: 'changed',
      about: 'variable',
      id: 'card',
      name: 'card',
      fields: [{ path: '/type', titles: ['Data type'], before: 'string', after: 'integer' }],
    },
    { what: 'added', about: 'variable', id: 'pin', name: 'pin' },
  ]);
});

test('other documents change field by field', () => {
  const queue = { kind: 'skill-queue', formatVersion: 1, id: 'gold', name: 'gold', type: 'voice', description: 'Gold' };
  const after = { ...queue, maxCalls: 5, whenBusy: { method: 'transfer-to-queue', queue: 'silver' } };
  expect(documentChanges(queue, after, catalogue)).toEqual([
    { what: 'field', field: { path: '/maxCalls', titles: ['Max. calls in queue'], after: 5 } },
    {
      what: 'field',
      field: { path: '/whenBusy', titles: ['Skill busy'], after: { method: 'transfer-to-queue', queue: 'silver' } },
    },
  ]);
});
