import { expect, type Locator } from '@playwright/test';
import { settle } from './fixtures/enterprise-pages.ts';
import { test } from './fixtures/story.ts';

const TENANT = 'web-api-pop-up';

/** Names in the order in which the pop-ups pop. */
const names = (table: Locator) => table.getByRole('rowheader').getByRole('link');

test('pop-ups are put in order by hand and by keyboard, taken back, and new ones join the workbench one looks at', async ({
  designer,
  server,
}) => {
  const page = (name: string, position: number) => ({
    ...{ kind: 'screen-pop', formatVersion: 1, id: name.toLowerCase(), name, position },
    page: { type: 'external', address: 'https://crm.example.com/find' },
  });
  await settle(server.address, TENANT, { add: [page('Orders', 20), page('Invoices', 30), page('Notes', 40)] });
  await designer.open(`/t/${TENANT}/screen-pop`);
  const screen = designer.page;
  const table = screen.getByRole('table');
  await expect(names(table)).toHaveText(['Parcels', 'Orders', 'Invoices', 'Notes']);

  const row = (name: string) => table.getByRole('row', { name: new RegExp(name) });
  await row('Notes').locator('[draggable="true"]').dragTo(row('Orders'));
  await expect(names(table)).toHaveText(['Parcels', 'Notes', 'Orders', 'Invoices']);
  await expect(screen.getByRole('status').filter({ hasText: 'Notes' })).toBeVisible();

  const up = (name: string) => table.getByRole('button', { name: `Move “${name}” up` });
  const down = (name: string) => table.getByRole('button', { name: `Move “${name}” down` });
  await up('Invoices').focus();
  await screen.keyboard.press('Enter');
  await expect(names(table)).toHaveText(['Parcels', 'Notes', 'Invoices', 'Orders']);
  await expect(up('Invoices')).toBeFocused();
  await screen.keyboard.press('Enter');
  await expect(names(table)).toHaveText(['Parcels', 'Invoices', 'Notes', 'Orders']);
  await screen.keyboard.press('Enter');
  await expect(names(table)).toHaveText(['Invoices', 'Parcels', 'Notes', 'Orders']);
  await expect(down('Invoices')).toBeFocused();
  await screen.reload();
  await expect(names(table)).toHaveText(['Invoices', 'Parcels', 'Notes', 'Orders']);

  await down('Invoices').click();
  await expect(names(table)).toHaveText(['Parcels', 'Invoices', 'Notes', 'Orders']);
  await row('Orders').locator('[draggable="true"]').dragTo(row('Parcels'));
  await expect(names(table)).toHaveText(['Orders', 'Parcels', 'Invoices', 'Notes']);
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect(names(table)).toHaveText(['Parcels', 'Invoices', 'Notes', 'Orders']);
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect(names(table)).toHaveText(['Invoices', 'Parcels', 'Notes', 'Orders']);

  await screen.getByRole('tab', { name: 'Multimedia' }).click();
  await screen.getByRole('button', { name: 'New' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Chat notes');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(screen.getByRole('heading', { name: 'Chat notes' })).toBeVisible();
  await designer.open(`/t/${TENANT}/screen-pop`);
  await expect(names(table)).not.toContainText(['Chat notes']);
  await screen.getByRole('tab', { name: 'Multimedia' }).click();
  await expect(names(table)).toHaveText(['Parcels of chats', 'Customer of the chat', 'Chat notes']);
});
