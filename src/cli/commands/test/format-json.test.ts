import { expect, test } from 'vitest';
import { formatJson } from './format-json.ts';
import { reported } from './reported.harness.ts';

test('programs get every result, and coverage by flow', () => {
  const report = JSON.parse(formatJson(reported));
  expect(report).toMatchObject({ tenant: 'Bank & Sons', passed: 1, failed: 2, ms: 1234, minCoverage: 90 });
  expect(report.scenarios.map(({ id, passed }: { id: string; passed: boolean }) => [id, passed])).toEqual([
    ['opening-hours', true],
    ['balance', false],
    ['lost', false],
  ]);
  expect(report.coverage.flows.main.exits).toEqual({ covered: 2, total: 3, missing: ['main/menu/key:2'] });
});
