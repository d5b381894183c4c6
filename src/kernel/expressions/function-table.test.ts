import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionTable } from './function-table.ts';
import { sampleValue } from './sample-call.harness.ts';

describe('the example in the table runs:', () => {
  test.each(functionTable)('$example', ({ example, gives }) => {
    expect(sampleValue(example)).toEqual(gives);
  });
});

test('the README lists every function with its example and what it does', () => {
  const readme = oneSpaced(readFileSync(new URL('./README.md', import.meta.url), 'utf8'));
  for (const { example, gives, doc } of functionTable) {
    expect(readme).toContain(oneSpaced(`| \`${example}\` | \`${JSON.stringify(gives)}\` | ${doc} |`));
  }
});

test('no name is listed twice in one form', () => {
  const names = functionTable.map(({ name, form }) => `${form} ${name}`);
  expect(new Set(names).size).toBe(names.length);
});

/** Tables are padded by the formatter. */
function oneSpaced(text: string): string {
  return text.replaceAll(/ +/g, ' ');
}
