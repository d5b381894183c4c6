import { expect } from '@playwright/test';
import { test } from './fixtures/story.ts';

const AGENTS = '/t/bank-line/flow/agents';

test('an earlier revision is looked at, restored, and the restoring is part of the history', async ({
  designer,
  anotherTab,
}) => {
  const { page, panel } = designer;
  await designer.open(AGENTS);
  await designer.shouldBeSaved();
  const first = await panel.region.getByRole('textbox', { name: 'Name', exact: true }).inputValue();
  await panel.fill('Name', 'Renamed by mistake');
  await page.keyboard.press('Control+s');
  await designer.shouldBeSaved();
  const somebodyElse = await anotherTab();
  await somebodyElse.open(AGENTS);
  await somebodyElse.panel.shouldShow('Name', 'Renamed by mistake');

  await page.getByRole('banner').getByRole('button', { name: 'More', exact: false }).first().click();
  await page.getByRole('menuitem', { name: 'History' }).click();
  await expect(page.getByRole('heading', { name: 'What changed from revision 1 to 2' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Renamed by mistake');
  await page.getByRole('radio', { name: 'Compare to revision 1' }).check();
  await page.getByRole('button', { name: 'Restore revision 1' }).click();
  await panel.shouldShow('Name', first);
  await somebodyElse.panel.shouldShow('Name', first);

  await designer.open(`${AGENTS}/history`);
  await expect(page.getByRole('region', { name: 'Revisions' })).toContainText('Restored');
});

test('what is undone after a reload was done before it', async ({ designer }) => {
  await designer.open(AGENTS);
  await designer.palette.add('Voice playback');
  await designer.panel.fill('Name', 'Said before the reload');
  await designer.shouldBeSaved();
  await designer.page.reload();
  await expect(designer.undo()).toHaveAccessibleName('Undo: Rename Voice playback to Said before the reload');
  await designer.undo().click();
  await designer.undo().click();
  await designer.shouldBeSaved();
  await designer.canvas.seeAll();
  await expect(designer.canvas.card('Said before the reload')).toHaveCount(0);
  await designer.page
    .getByRole('banner')
    .getByRole('button', { name: /^Redo: / })
    .click();
  await designer.shouldBeSaved();
});
