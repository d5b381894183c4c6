import { expect } from '@playwright/test';
import type { Designer } from './fixtures/designer.ts';
import { test } from './fixtures/story.ts';

const PART = ['Your balance is', 'Amount', 'Yuan'] as const;

/** A part of a flow becomes a flow of its own that others can run, and comes back when nobody else wants it. */
test('three announcements become a composite, and are brought back where they were', async ({ designer }) => {
  const { canvas, page } = designer;
  await designer.open('/t/bank-line/flow/balance');
  await canvas.seeAll();
  for (const name of PART) await canvas.card(name).click({ modifiers: ['Shift'] });
  await arrange(designer, 'Extract into a composite …');
  const dialog = page.getByRole('dialog', { name: 'Extract into a composite' });
  await expect(dialog).toContainText('3 elements become a flow of their own.');
  await expect(dialog.getByRole('region', { name: 'Inputs' })).toContainText('FLOW.balance');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Say the balance');
  await dialog.getByRole('button', { name: 'Extract' }).click();
  await expect(page.getByText('The composite “Say the balance” is there, and the flow that it runs.')).toBeVisible();
  await expect(canvas.card('Say the balance')).toBeVisible();
  for (const name of PART) await expect(canvas.card(name)).toHaveCount(0);
  await designer.shouldBeSaved();
  await designer.part('Scenarios');
  await page.getByRole('button', { name: /^Run all/ }).click();
  await expect(page.getByText(/^\d+ passed, 0 failed$/)).toBeVisible();

  await canvas.seeAll();
  await canvas.card('Say the balance').click();
  await arrange(designer, 'Inline the composite');
  for (const name of PART) await expect(canvas.card(name)).toBeVisible();
  await expect(canvas.card('Say the balance')).toHaveCount(0);
  await designer.shouldBeSaved();
  await page.getByRole('button', { name: /^Run all/ }).click();
  await expect(page.getByText(/^\d+ passed, 0 failed$/)).toBeVisible();
  await page.reload();
  for (const name of PART) await expect(canvas.card(name)).toBeVisible();
});

/** One undo takes back all that the step did: elements, scenarios and the new flow. */
test('undoing an extraction leaves nothing behind, and redoing brings all of it again', async ({ designer }) => {
  const { canvas, page } = designer;
  await designer.open('/t/bank-line/flow/balance');
  await canvas.seeAll();
  for (const name of PART) await canvas.card(name).click({ modifiers: ['Shift'] });
  await arrange(designer, 'Extract into a composite …');
  const dialog = page.getByRole('dialog', { name: 'Extract into a composite' });
  await expect(dialog).toContainText(/\d+ scenarios name these elements: they are rewritten in the same step/);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Say the amount');
  await dialog.getByRole('button', { name: 'Extract' }).click();
  await expect(canvas.card('Say the amount')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText(/^Undone in \d+ more documents\.$/)).toBeVisible();
  for (const name of PART) await expect(canvas.card(name)).toBeVisible();
  await designer.shouldBeSaved();
  await designer.part('Scenarios');
  await page.getByRole('button', { name: /^Run all/ }).click();
  await expect(page.getByText(/^\d+ passed, 0 failed$/)).toBeVisible();
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(page.getByText(/^Redone in \d+ more documents\.$/)).toBeVisible();
  await page.getByRole('button', { name: /^Run all/ }).click();
  await expect(page.getByText(/^\d+ passed, 0 failed$/)).toBeVisible();
});

async function arrange({ page }: Designer, action: string): Promise<void> {
  await page
    .getByRole('toolbar', { name: 'Canvas tools' })
    .getByRole('button', { name: 'Align, distribute, colour, composites' })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}
