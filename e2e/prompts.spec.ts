import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { smallWav } from '../src/lib/wav/small-wav.harness.ts';
import { test } from './fixtures/story.ts';

/** Who speaks and who translates for the bank work in one grid, and nothing that callers would miss stays unseen. */
test('prompts get their recording, go to a translator and come back, and what says nothing in English is found', async ({
  designer,
}, info) => {
  const { page } = designer;
  await designer.open('/t/bank-line/-/prompts');
  const welcome = cell(page, /^Welcome/, 2);
  const search = page.getByRole('searchbox', { name: 'Search names and texts' });
  await search.fill('Welcome');
  await expect(welcome).toContainText('No recording');

  const wrong = info.outputPath('studio.wav');
  writeFileSync(wrong, smallWav({ rate: 44_100 }));
  await upload(page, 'Welcome in en-US', wrong);
  await expect(page.getByText(/44100/)).toBeVisible();
  const right = info.outputPath('welcome-telephone.wav');
  writeFileSync(right, smallWav({ length: 16_000 }));
  await upload(page, 'Welcome in en-US', right);
  await expect(welcome).toContainText('2.0 s');
  await expect(welcome).not.toContainText('No recording');
  await page.reload();
  await search.fill('Welcome');
  await expect(welcome.getByRole('button', { name: 'Play Welcome in en-US' })).toBeVisible();

  await designer.open('/t/bank-line/prompt');
  await page.getByRole('button', { name: 'New: Prompt' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New: Prompt' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Night');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { name: 'Night' }).first()).toBeVisible();
  await designer.open('/t/bank-line/-/prompts');
  await search.fill('Night');
  await cell(page, /^Night/, 1).dblclick();
  await page.getByRole('textbox', { name: 'Night in zh-CN' }).fill('我们已下班。');
  await page.keyboard.press('Enter');
  await expect(cell(page, /^Night/, 1)).toContainText('我们已下班。');
  await cell(page, /^Night/, 2).dblclick();
  await page.getByRole('textbox', { name: 'Night in en-US' }).fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Show' }).click();
  await page.getByRole('option', { name: 'Texts missing (1)' }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await expect(cell(page, /^Night/, 2)).toContainText('Missing');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'All languages' }).last().click();
  const sent = info.outputPath('sent.csv');
  await (await download).saveAs(sent);
  const back = info.outputPath('back.csv');
  writeFileSync(
    back,
    readFileSync(sent, 'utf8').replace('我们已下班。,en-US,,new', '我们已下班。,en-US,We are closed.,translated'),
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(back);
  const plan = page.getByRole('dialog', { name: 'Import translations from back.csv' });
  await expect(plan).toContainText('We are closed.');
  await plan.getByRole('button', { name: 'Change 1 prompt' }).click();
  await expect(plan).toContainText('1 prompt was changed.');
  await plan.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('combobox', { name: 'Show' }).click();
  await page.getByRole('option', { name: /^All prompts/ }).click();
  await expect(cell(page, /^Night/, 2)).toContainText('We are closed.');
});

/** Columns: 0 is the prompt itself. */
function cell(page: Page, prompt: RegExp, column: number) {
  const row = page.getByRole('grid').getByRole('row', { name: prompt });
  return row.getByRole('gridcell').nth(column - 1);
}

async function upload(page: Page, what: string, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `More for ${what}` }).click();
  await page.getByRole('menuitem', { name: /Upload a recording|Replace the recording/ }).click();
  await (await chooser).setFiles(file);
}
