import { expect } from '@playwright/test';
import { test } from './fixtures/story.ts';

const AGENTS = '/t/bank-line/flow/agents';

/** One browser, two tabs on one flow: only one of them writes, and both know which. */
test('a second tab knows that it is second, looks on, and can take over', async ({ designer: first, anotherTab }) => {
  await first.open(AGENTS);
  await first.panel.fill('Description', 'Written in the first tab.');
  await first.shouldBeSaved();

  const second = await anotherTab(first.page);
  await second.open(AGENTS);
  const state = second.page.getByRole('banner').getByRole('button', { name: 'Open in another tab' });
  await expect(state).toBeVisible();
  await second.panel.shouldShow('Description', 'Written in the first tab.');
  await first.panel.fill('Description', 'And seen in the second.');
  await second.panel.shouldShow('Description', 'And seen in the second.');

  await state.click();
  await second.page.getByRole('button', { name: 'Take over here' }).click();
  await second.shouldBeSaved();
  await expect(first.page.getByRole('banner').getByRole('status')).toHaveText('Open in another tab');
  await second.panel.fill('Description', 'Now the second writes.');
  await second.shouldBeSaved();
  await first.panel.shouldShow('Description', 'Now the second writes.');
});
