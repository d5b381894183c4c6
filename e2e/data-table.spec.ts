import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { databases } from './fixtures/databases.ts';
import { test } from './fixtures/story.ts';

const header = 'Phone,Name,Card\r\n';
const good = Array.from(
  { length: 300 },
  (_, n) => `1390000${String(n).padStart(4, '0')},Customer ${n},62220000${10_000_000 + n}\r\n`,
);

/** Customers' data comes from a spreadsheet, is found, corrected and kept secret, and the table grows with what is wanted. */
for (const database of databases) {
  test.describe(`a table of customers, on ${database}`, () => {
    test.use({ database });

    test('is defined, released, filled from a file with bad rows, searched, edited, and changed', async ({
      designer,
    }, info) => {
      const { page } = designer;
      await designer.open('/t/bank-line/dynamic-table');
      await page.getByRole('button', { name: 'New: Dynamic data table' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'New: Dynamic data table' });
      await dialog.getByRole('textbox', { name: 'Name' }).fill('Customers');
      await dialog.getByRole('button', { name: 'Create' }).click();

      await addField(page, 0, 'Phone', ['Used as index']);
      await addField(page, 1, 'Name', ['Mandatory']);
      await addField(page, 2, 'Card', ['Encrypted']);
      await expect(page.getByText('1 of 30 common fields')).toBeVisible();
      await expect(page.getByText('1 of 20 encrypted fields')).toBeVisible();
      await designer.shouldBeSaved();
      await release(page, 1);

      const file = info.outputPath('customers.csv');
      const bad = ['1390000,No card\r\n', ',Nobody,\r\n', `${good[7]}`, '"1"2,Quote,\r\n'];
      writeFileSync(file, header + good.join('') + bad.join(''));
      await importFile(page, file);
      const result = page.getByRole('region', { name: 'Import result' });
      await expect(result).toContainText('Nothing was imported');
      for (const row of [
        '302 It has 2 cells instead of 3.',
        '303 Phone A value is mandatory here.',
        '304 Phone Line 9 has the same index.',
        '305 A quotation mark',
      ])
        await expect(result.getByRole('row', { name: row })).toBeVisible();
      const download = page.waitForEvent('download');
      await result.getByRole('link', { name: 'Download as CSV' }).click();
      expect((await download).suggestedFilename()).toBe('customers_problems.csv');
      await page.getByRole('button', { name: 'Import the 300 good rows' }).click();
      await expect(result).toContainText('300 rows were imported, 4 were bad.');
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

      await page.getByRole('searchbox', { name: 'Search by Phone' }).fill('13900000042');
      const row = page.getByRole('row', { name: /^13900000042/ });
      await expect(row).toContainText('••••');
      await expect(page.getByRole('row')).toHaveCount(2);
      await row.click();
      const open = page.getByRole('dialog');
      await open.getByRole('textbox', { name: 'Name' }).fill('Gloria');
      await open.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('row', { name: /Gloria/ })).toBeVisible();
      await page.getByRole('row', { name: /Gloria/ }).click();
      await expect(open.getByRole('textbox', { name: 'Card' })).toHaveValue('');
      await open.getByRole('button', { name: 'Show hidden values' }).click();
      await expect(open.getByRole('textbox', { name: 'Card' })).toHaveValue('6222000010000042');
      await open.getByRole('tab', { name: 'History' }).click();
      await expect(open).toContainText('Hidden values seen by somebody');
      await expect(open).toContainText('Changed by somebody');
      await expect(open).not.toContainText('6222000010000042');
      await open.getByRole('button', { name: 'Close' }).click();

      await page.getByRole('tab', { name: 'Fields' }).click();
      await addField(page, 3, 'City', ['Mandatory']);
      const name = page.getByRole('listitem', { name: 'Name' });
      await name.getByRole('textbox', { name: 'Most characters' }).fill('11');
      await designer.shouldBeSaved();
      await page.getByRole('button', { name: 'Release', exact: true }).click();
      const plan = page.getByRole('dialog', { name: 'Release the table' });
      await expect(plan).toContainText('300 rows do not fit the new version');
      await plan.getByRole('textbox', { name: /“City” of rows/ }).fill('Shenzhen');
      await expect(plan).toContainText('200 rows do not fit the new version');
      await expect(plan).toContainText('Name: It is longer than 11 characters.');
      await expect(plan.getByRole('button', { name: 'Release version 2' })).toBeDisabled();
      await plan.getByRole('button', { name: 'Cancel' }).click();
      await name.getByRole('textbox', { name: 'Most characters' }).fill('40');
      await designer.shouldBeSaved();
      await page.getByRole('button', { name: 'Release', exact: true }).click();
      await plan.getByRole('textbox', { name: /“City” of rows/ }).fill('Shenzhen');
      await expect(plan).toContainText('All 300 rows fit the new version.');
      await plan.getByRole('button', { name: 'Release version 2' }).click();
      await page.getByRole('searchbox', { name: 'Search by Phone' }).fill('13900000042');
      await expect(page.getByRole('row', { name: /Gloria.*Shenzhen/ })).toBeVisible();
      await expect(page.getByText('Version 2')).toBeVisible();
    });
  });
}

async function addField(page: Page, place: number, name: string, flags: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add a field' }).click();
  const field = page.getByRole('list', { name: 'Fields' }).getByRole('listitem').nth(place);
  for (const flag of flags) await field.getByRole('checkbox', { name: flag }).check();
  await field.getByRole('textbox', { name: 'Field name' }).fill(name);
}

async function release(page: Page, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Release', exact: true }).click();
  await page.getByRole('button', { name: `Release version ${version}` }).click();
  await expect(page.getByText('No rows yet')).toBeVisible();
}

async function importFile(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Import data' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
}
