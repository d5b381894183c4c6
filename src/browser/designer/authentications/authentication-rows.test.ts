import { expect, it } from 'vitest';
import type { ContactRecord } from '../../../twin/contact-center/contact-record.ts';
import { authenticationRows } from './authentication-rows.ts';

const one = (code: string, startedAt: number) => ({
  ...{ code, startedAt, workNo: '101', endedAt: null, result: '1', returns: ['a', '', 'b'] },
});
const record = (callId: string, authentications: readonly object[]) =>
  ({ callId, customer: '138', authentications }) as unknown as ContactRecord;

it('lists the authentications by one code, the newest first, each by itself', () => {
  const records = [record('1-1', [one('CARD', 5), one('PIN', 6), one('CARD', 9)]), record('1-2', [one('CARD', 7)])];
  const rows = authenticationRows(records, 'CARD');
  expect(rows.map(({ call, startedAt }) => [call, startedAt])).toEqual([
    ['1-1', 9],
    ['1-2', 7],
    ['1-1', 5],
  ]);
  expect(rows[0]?.returns).toBe('a · b');
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
});
