import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures/story.ts';

const SAMPLE = resolve(import.meta.dirname, '../samples/bank-line');

/** A folder from git that somebody edited by hand comes in: all that is wrong is listed, and nothing is half done. */
test('a bad folder is refused as a whole with every problem listed; the corrected one comes in', async ({
  designer,
}, info) => {
  const { page } = designer;
  const folder = info.outputPath('bank-line');
  cpSync(SAMPLE, folder, { recursive: true });
  rmSync(join(folder, 'README.md'));
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, file), change(readFileSync(join(SAMPLE, file), 'utf8')));
  edit('prompts/goodbye.json', (text) => text.slice(0, -10));
  edit('interfaces/balance.json', (text) => text.replace('"method": "', '"method": "SEND'));
  edit('skill-queues/loans.json', (text) => text.replace('"name": "', '"name": "Loans and all that comes with them '));
  edit('prompts/yuan.json', (text) => text.replace('"name": "', '"name": "Renamed in git '));

  await designer.open('/t/bank-line/-/import');
  await choose(page, folder);
  await expect(page.getByRole('alert', { name: 'This cannot be imported' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('goodbye');
  await expect(main).toContainText('method');
  await expect(main).toContainText('loans');
  await expect(page.getByRole('button', { name: /^Import \d+ document/ })).toHaveCount(0);
  await designer.open('/t/bank-line/prompt/yuan');
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).not.toHaveValue(/Renamed in git/);

  for (const file of ['prompts/goodbye.json', 'interfaces/balance.json', 'skill-queues/loans.json']) {
    edit(file, (text) => text);
  }
  await designer.open('/t/bank-line/-/import');
  await choose(page, folder);
  await page.getByRole('button', { name: 'Import 1 document' }).click();
  await expect(page.getByText('Imported: 1 document changed.')).toBeVisible();
  await designer.open('/t/bank-line/prompt/yuan');
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toHaveValue(/Renamed in git/);
});

test('a folder is dropped on the page, and comes in', async ({ designer }, info) => {
  const { page } = designer;
  const folder = info.outputPath('bank-line');
  cpSync(SAMPLE, folder, { recursive: true });
  const prompt = join(folder, 'prompts/yuan.json');
  writeFileSync(prompt, readFileSync(prompt, 'utf8').replace('"name": "', '"name": "Dropped '));
  await designer.open('/t/bank-line/-/import');
  await drop(page, folder);
  await page.getByRole('button', { name: 'Import 1 document' }).click();
  await expect(page.getByText('Imported: 1 document changed.')).toBeVisible();
});

/** As a hand does it: over the page with the folder from the desktop, and let go. */
async function drop(page: Page, folder: string): Promise<void> {
  const { x = 0, y = 0 } = (await page.getByRole('button', { name: 'Choose a folder' }).boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y: y - 20, data });
  }
}

async function choose(page: Page, folder: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await (await chooser).setFiles(folder);
}
