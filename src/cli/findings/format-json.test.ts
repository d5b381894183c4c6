import { expect, test } from 'vitest';
import { formatJson } from './format-json.ts';
import { listed } from './listed.harness.ts';

test('programs get counts and all findings as they are', () => {
  const report = JSON.parse(formatJson(listed));
  expect(report).toMatchObject({ errors: 4, warnings: 1 });
  expect(report.findings).toHaveLength(listed.length);
  expect(report.findings).toEqual(expect.arrayContaining([...listed]));
});
