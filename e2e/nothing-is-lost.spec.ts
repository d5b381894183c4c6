import { expect, type Page } from '@playwright/test';
import { test } from './fixtures/story.ts';

const AGENTS = '/t/bank-line/flow/agents';

/** Whatever ends, what was drawn is there afterwards, and so is the way back. */
test.describe('nothing is lost', () => {
  test('when the tab is gone before anything was sent', async ({ designer, anotherTab }) => {
    await designer.open(AGENTS);
    await designer.shouldBeSaved();
    await designer.page.context().setOffline(true);
    await designer.palette.add('Voice playback');
    await designer.panel.fill('Name', 'Drawn before the crash');
    await expect(designer.undo()).toHaveAccessibleName('Undo: Rename Voice playback to Drawn before the crash');
    await expect(designer.page.getByRole('banner').getByRole('status')).toHaveText('Offline');
    await crash(designer.page);
    await designer.page.context().setOffline(false);

    const again = await anotherTab(designer.page);
    await again.open(AGENTS);
    await again.canvas.seeAll();
    await expect(again.canvas.card('Drawn before the crash')).toBeVisible();
    await again.shouldBeSaved();
    await expect(again.undo()).toHaveAccessibleName('Undo: Rename Voice playback to Drawn before the crash');
    await again.undo().click();
    await again.undo().click();
    await expect(again.canvas.card('Drawn before the crash')).toHaveCount(0);
    await again.shouldBeSaved();
  });

  test('when the tab is gone a moment after the last key', async ({ designer, anotherTab }) => {
    await designer.open(AGENTS);
    await designer.shouldBeSaved();
    await designer.page.context().setOffline(true);
    const name = designer.panel.region.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('');
    await name.pressSequentially('Typed until the very end');
    await designer.page.waitForTimeout(30);
    await crash(designer.page);
    await designer.page.context().setOffline(false);

    const again = await anotherTab(designer.page);
    await again.open(AGENTS);
    await again.panel.shouldShow('Name', 'Typed until the very end');
  });

  test('when somebody reloads in the middle of a value', async ({ designer }) => {
    await designer.open(AGENTS);
    await designer.shouldBeSaved();
    const name = designer.panel.region.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('');
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await designer.page.reload();
    await expect(name).toHaveValue('');
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await name.fill('Made up my mind');
    await designer.shouldBeSaved();
    await designer.page.reload();
    await designer.panel.shouldShow('Name', 'Made up my mind');
  });

  test('when the server is killed and comes back', async ({ designer, server, anotherTab }) => {
    await designer.open(AGENTS);
    await designer.panel.fill('Description', 'Saved before the power went.');
    await designer.shouldBeSaved();
    await server.kill();
    await designer.panel.fill('Name', 'Agents by candlelight');
    const state = designer.page.getByRole('banner').getByRole('status');
    await expect(state).toHaveText('Offline');
    await server.start();
    await designer.shouldBeSaved();

    const somebodyElse = await anotherTab();
    await somebodyElse.open(AGENTS);
    await somebodyElse.panel.shouldShow('Name', 'Agents by candlelight');
    await somebodyElse.panel.shouldShow('Description', 'Saved before the power went.');
  });

  test('when the network goes away and comes back by itself', async ({ designer, anotherTab }) => {
    await designer.open(AGENTS);
    await designer.shouldBeSaved();
    await designer.page.context().setOffline(true);
    await designer.palette.add('Branch judgment');
    await designer.panel.fill('Name', 'Drawn on the train');
    const state = designer.page.getByRole('banner').getByRole('status');
    await expect(state).toHaveText('Offline');
    await designer.page.context().setOffline(false);
    await designer.shouldBeSaved();

    const somebodyElse = await anotherTab();
    await somebodyElse.open(AGENTS);
    await somebodyElse.canvas.seeAll();
    await expect(somebodyElse.canvas.card('Drawn on the train')).toBeVisible();
  });
});

/** Ends the tab's process as a crash does: no handler of the page runs. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
