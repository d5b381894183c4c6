import { expect, test } from 'vitest';
import type { Branch } from './form-schema.ts';
import { switchBranch } from './switch-branch.ts';

const toQueue: Branch = {
  value: 'queue',
  schema: {
    type: 'object',
    properties: { queue: { type: 'string', 'x-ref': 'skill-queue' }, note: { type: 'string' } },
    required: ['queue'],
  },
  ui: {},
};

test('what both ways know is kept, the rest goes', () => {
  const value = { to: 'flow', flow: 'agents', note: 'at night' };
  expect(switchBranch(value, 'to', toQueue, {}, () => 'gold')).toEqual({
    to: 'queue',
    queue: 'gold',
    note: 'at night',
  });
});

test('a reference to something that is not there yet is left for the user', () => {
  expect(switchBranch(undefined, 'to', toQueue, {}, () => undefined)).toEqual({ to: 'queue' });
});
