import { expect, test } from 'vitest';
import type { Document } from '../../../kernel/model/document.ts';
import { batchPlan, LONGEST_SEGMENT } from './batch-plan.ts';

const agent = (workNo: string, more: object = {}): Document => ({
  ...{ kind: 'agent', formatVersion: 1, id: `a${workNo}`, name: workNo, workNo, account: workNo, ...more },
});
const AGENTS = [agent('102', { queues: [{ queue: 'sales', skillWeight: 7 }] }), agent('101'), agent('900')];

test('a segment names the agents in it, by number, and says what would differ', () => {
  const rows = batchPlan(AGENTS, { by: 'segment', from: 101, to: 110, makesMissing: false }, { role: 'callout' });
  expect(rows.map(({ workNo, changed }) => [workNo, changed])).toEqual([
    ['101', ['role']],
    ['102', ['role']],
  ]);
  expect(rows[0]?.after).toMatchObject({ id: 'a101', role: 'callout' });
});

test('what is as it should be already does not differ', () => {
  const rows = batchPlan(AGENTS, { by: 'ids', workNos: ['101', 'none'] }, { type: 'voice', queues: [] });
  expect(rows).toMatchObject([{ workNo: '101', changed: [] }]);
});

test('queues are replaced, and keep their weights where they stay', () => {
  const [row] = batchPlan(AGENTS, { by: 'ids', workNos: ['102'] }, { queues: ['sales', 'gold'] });
  expect(row?.after.queues).toEqual([{ queue: 'sales', skillWeight: 7 }, { queue: 'gold' }]);
  expect(row?.changed).toEqual(['queues']);
});

test('agents that are missing in a segment are made when that is wanted, and never more than fit', () => {
  const made = batchPlan(AGENTS, { by: 'segment', from: 101, to: 103, makesMissing: true }, { type: 'video' });
  expect(made.map(({ before }) => before === null)).toEqual([false, false, true]);
  expect(made[2]?.after).toMatchObject({ id: 'agent-103', name: 'Agent 103', workNo: '103', account: 'agent103' });
  const long = batchPlan([], { by: 'segment', from: 101, to: 999_999, makesMissing: true }, {});
  expect(long.length).toBe(LONGEST_SEGMENT);
});
