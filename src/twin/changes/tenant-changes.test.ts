import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import { tenantChanges } from './tenant-changes.ts';

const queue = (id: string, fields: object = {}) => ({
  ...{ kind: 'skill-queue', formatVersion: 1, id, name: id, type: 'voice', description: id },
  ...fields,
});
const flow = (x: number) => ({
  ...{ kind: 'flow', formatVersion: 1, id: 'main', name: 'Main', type: 'main', variables: [], connections: [] },
  elements: [{ id: 'end', type: 'end', name: 'End', settings: {} }],
  layout: { end: { x, y: 0 } },
});

test('documents are added, removed and changed; moving what is drawn is no change', () => {
  const before = tenantOf([flow(0), queue('gold'), queue('old')]);
  const after = tenantOf([flow(100), queue('gold', { maxCalls: 5 }), queue('new', { name: 'New' })]);
  expect(tenantChanges(before, before, catalogue)).toEqual([]);
  expect(tenantChanges(before, after, catalogue)).toEqual([
    {
      what: 'changed',
      kind: 'skill-queue',
      id: 'gold',
      name: 'gold',
      changes: [{ what: 'field', field: { path: '/maxCalls', titles: ['Max. calls in queue'], after: 5 } }],
    },
    { what: 'added', kind: 'skill-queue', id: 'new', name: 'New', changes: [] },
    { what: 'removed', kind: 'skill-queue', id: 'old', name: 'old', changes: [] },
  ]);
});
