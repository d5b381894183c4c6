import { expect, test } from 'vitest';
import { paintFor, plain } from '../terminal/paint.ts';
import { formatHuman } from './format-human.ts';
import { listed } from './listed.harness.ts';

test('findings are grouped by file, in the order of the text, with a summary at the end', () => {
  expect(formatHuman(listed, plain)).toMatchInlineSnapshot(`
    "(tenant)  error    folder/too-many-files  The folder holds too many files.

    all bundles/1.json:3  error    schema/required  interface "Balance": The document lacks the field “url”. Add it.

    flows/main.json:8:9  warning  variable-maybe-unset  Element "Pay": “FLOW.card” may have no value here. Give it a default.
    flows/main.json:12:5  error    exit-without-target  The exit “2 Balance” of the element “Main menu” leads nowhere. Draw a line from it.

    tenant.json  error    tenant/missing  There is no tenant.json: every tenant has exactly one. Add it.

    4 errors, 1 warning in 3 files.
    "
  `);
});

test('no findings are good news', () => {
  expect(formatHuman([], plain)).toBe('No problems found.\n');
});

test('errors are red for those who want colours', () => {
  const coloured = formatHuman(listed, paintFor(true, {}));
  expect(coloured).toContain('\u001b[31merror  \u001b[39m');
  expect(formatHuman(listed, paintFor(true, { NO_COLOR: '1' }))).toBe(formatHuman(listed, plain));
});

test('names from strangers cannot command the terminal', () => {
  const [finding] = listed;
  const file = 'flows/\u001b[2Jx.json';
  const text = formatHuman([{ ...(finding as (typeof listed)[number]), file, message: 'a\u202eb\n\u0007' }], plain);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  expect(text).toContain('flows/\\u001b[2Jx.json');
});
