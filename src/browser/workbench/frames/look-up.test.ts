import { expect, it } from 'vitest';
import type { Result } from '../../../contract/client-result.ts';
import type { Matches } from '../../../contract/pops.ts';
import type { LookUpRules } from '../../../twin/screen-pops/match-rule.ts';
import { lookUp } from './look-up.ts';

const rules: LookUpRules = {
  ...{ table: 't', by: 'callerNum', slowAfter: 0.02, none: 'nothing', several: 'picker', failed: 'open', slow: 'wait' },
};
const found = (count: number): Result<Matches> => ({
  ok: true,
  value: { fields: [], rows: Array.from({ length: count }, () => ({})) as unknown as Matches['rows'] },
});
const failed = { ok: false, problem: { code: 'offline' } } as unknown as Result<Matches>;

/** What is told, in order. */
async function told(answer: Result<Matches>, more: Partial<LookUpRules> = {}, delay = 0): Promise<readonly string[]> {
  const heard: string[] = [];
  const matches = () => new Promise<Result<Matches>>((resolve) => setTimeout(() => resolve(answer), delay));
  await lookUp({ matches }, { ...rules, ...more }, '138', (stage) => heard.push(stage?.is ?? 'nothing'));
  return heard;
}

it('opens by what is found', async () => {
  expect(await told(found(1))).toEqual(['open']);
  expect(await told(found(0))).toEqual(['nothing']);
  expect(await told(found(2))).toEqual(['picker']);
  expect(await told(failed)).toEqual(['open']);
  expect(await told(found(0), { none: 'open' })).toEqual(['open']);
  expect(await told(failed, { failed: 'nothing' })).toEqual(['nothing']);
});

it('does not take back what it did when the answer was slow', async () => {
  expect(await told(found(2), {}, 80)).toEqual(['looking', 'picker']);
  expect(await told(found(0), { slow: 'open' }, 80)).toEqual(['open']);
  expect(await told(found(1), { slow: 'nothing' }, 80)).toEqual(['nothing']);
});
