import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures/story.ts';

const SAMPLE = resolve(import.meta.dirname, '../samples/bank-line');

/** Each runs, sets a marker or opens a dialog when any part of the designer takes a text for markup or code. */
const PAYLOADS = [
  '<img src=x onerror=window.hacked=1>',
  '<svg onload=window.hacked=1>',
  '"><script>window.hacked=1</script>',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  'javascript:window.hacked=1',
  '{{constructor.constructor("window.hacked=1")()}}',
  '<details open ontoggle=alert(1)>',
  '<style onload=alert(1)></style>',
  '<a href=javascript:alert(1) autofocus onfocus=alert(1)>x</a>',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">',
];

/** Fields whose texts are free, with their longest; all others have a form that no payload fits. */
const FREE: Readonly<Record<string, number>> = { description: 200, text: 4000, title: 60 };

test('no text of a document is ever taken for markup or code', async ({ designer, complaints, server }, info) => {
  test.setTimeout(120_000);
  const { page, canvas, phone } = designer;
  const folder = info.outputPath('hostile');
  cpSync(SAMPLE, folder, { recursive: true });
  const fields = poison(folder);
  await designer.open('/t/bank-line/-/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await (await chooser).setFiles(folder);
  await page.getByRole('button', { name: /^Import \d+ document/ }).click();
  await expect(page.getByText(/^Imported: /)).toBeVisible();

  let screens = 0;
  for (const path of everyDocument(folder)) {
    await designer.open(`/t/bank-line/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    screens += 1;
  }
  for (const path of ['', '/flow', '/flow/bank-line/history', '/prompt/welcome/history']) {
    await designer.open(`/t/bank-line${path}`);
    await expect(page.getByRole('main')).toBeVisible();
    screens += 1;
  }
  await designer.open('/t/bank-line/flow/bank-line');
  for (const card of await canvas.board.getByRole('group').all()) await card.hover();
  for (const part of ['Outline', 'Findings', 'Scenarios', 'Source'] as const) {
    await designer.part(part);
    await expect(page.getByRole('tabpanel', { name: part })).toBeVisible();
  }
  await phone.call();
  await phone.press('2');
  await designer.transcript.shouldHave('hacked');

  const executed = await page.evaluate(() => Object.hasOwn(window, 'hacked'));
  console.log(`B1: ${fields} poisoned fields, ${screens + 6} screens, ${executed ? 1 : 0} executions`);
  console.log(`B2: ${complaints.filter((each) => each.startsWith('policy')).length} violations of the policy`);
  expect(executed).toBe(false);
  expect(fields).toBeGreaterThan(200);
  expect(server.address).not.toBe('');
});

/** Puts a payload before every free text of the folder; gives how many. */
function poison(folder: string): number {
  let count = 0;
  for (const file of jsonFiles(folder)) {
    const poisoned = JSON.stringify(
      JSON.parse(readFileSync(file, 'utf8'), function (this: object, key: string, value: unknown) {
        const longest = key === 'name' ? longestName(this) : 'key' in this ? 60 : FREE[key];
        if (typeof value !== 'string' || longest === undefined || key === 'key' || file.includes('skill-queues'))
          return value;
        count += 1;
        return `${PAYLOADS[count % PAYLOADS.length]} ${value}`.slice(0, longest);
      }),
    );
    writeFileSync(file, poisoned);
  }
  return count;
}

/** Names of documents, elements and conditions are free; those of variables and inputs are not. */
function longestName(owner: object): number | undefined {
  if ('kind' in owner || 'settings' in owner) return 120;
  return 'id' in owner && !('type' in owner) ? 60 : undefined;
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file));
}

function everyDocument(folder: string): readonly string[] {
  return jsonFiles(folder)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { readonly kind: string; readonly id: string })
    .filter(({ kind }, index) => !/^(scenario|prompt)$/.test(kind) || index % 12 === 0)
    .map(({ kind, id }) => `${kind}/${id}`);
}
