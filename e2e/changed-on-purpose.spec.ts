import { expect } from '@playwright/test';
import { test } from './fixtures/story.ts';

test('tests say where new words were first heard, and expect them once they are accepted', async ({ designer }) => {
  const { page, panel } = designer;
  await designer.open('/t/clinic-line/flow/clinic-line#element=welcome');
  await panel.region.getByRole('textbox', { name: 'Text' }).fill('Lakeside Clinic, good evening.');
  await designer.shouldBeSaved();
  await designer.part('Scenarios');
  await page.getByRole('button', { name: /^Run all \d+$/ }).click();
  const summary = page.getByText(/^\d+ passed, \d+ failed$/);
  await expect(summary).toBeVisible();
  const failed = Number(/(\d+) failed/.exec((await summary.textContent()) ?? '')?.[1]);
  expect(failed).toBeGreaterThan(0);

  const item = page.getByRole('listitem').filter({ hasText: 'good evening' }).first();
  await item.getByRole('button', { name: 'Show where' }).click();
  await item.getByRole('button', { name: 'Accept what happened…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Accept what happened: / });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'good evening' }).first()).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'good day' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(new RegExp(`, ${failed - 1} failed$`))).toBeVisible();
});
