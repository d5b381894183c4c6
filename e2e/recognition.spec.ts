import { expect, type Locator } from '@playwright/test';
import { test } from './fixtures/story.ts';

/** Callers of the airport begin to ask for meals: its navigator learns what they mean, is tried, and is tested. */
test('a domain learns an entity and an intent, understands an utterance, and its tests tell what is taken for what', async ({
  designer,
}) => {
  const { page } = designer;
  await designer.open('/t/voice-navigator/domain/flights');
  await page.getByRole('button', { name: 'Add an entity' }).click();
  await page.getByRole('textbox', { name: 'Entity', exact: true }).fill('meal');
  await page.getByRole('textbox', { name: /^Values/ }).fill('vegetarian: meatless; no meat\nkosher');
  await page.getByRole('button', { name: 'Add an intent' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Order a meal');
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill('order_meal');
  await page
    .getByRole('textbox', { name: /^Ordinary corpora/ })
    .fill('I would like a {wanted:vegetarian} meal on board\norder a {wanted:kosher} meal');
  const slots = page.getByRole('group', { name: 'Slots' });
  await slots.getByRole('button', { name: 'Add' }).click();
  await slots.getByRole('textbox', { name: /^Slot/ }).fill('wanted');
  await slots.getByRole('combobox', { name: /^Entity/ }).click();
  await expect(page.getByRole('option', { name: 'sys.number' })).toBeVisible();
  await page.getByRole('option', { name: 'meal', exact: true }).click();
  await designer.shouldBeSaved();

  const tried = page.getByRole('region', { name: 'Try an utterance' });
  await tried.getByRole('textbox', { name: 'What the caller says' }).fill('please order a meatless meal on board');
  await tried.getByRole('button', { name: 'Say it' }).click();
  await expect(tried).toContainText('Order a meal');
  await expect(tried).toContainText('order_meal');
  await expect(tried).toContainText('vegetarian');

  await designer.open('/t/voice-navigator/robot/navigator');
  const tests = page.getByRole('region', { name: 'Tests' });
  await tests.getByRole('button', { name: 'Run the tests' }).click();
  await expect(tests.getByText('passed')).toHaveCount(2);
  await expect(tests.getByRole('table').first()).toContainText('P %');

  await tests.getByRole('link', { name: 'What callers say in English' }).click();
  const dialogs = page.getByRole('region', { name: 'Dialogs' });
  await dialogs.getByRole('button', { name: 'Add a dialog' }).click();
  await last(dialogs.getByRole('textbox', { name: 'What is said' })).fill('order a kosher meal');
  const wanted = last(dialogs.getByRole('combobox', { name: 'Intent' }));
  await wanted.fill('unknown');
  await page.getByRole('option', { name: 'unknown', exact: true }).click();
  await designer.shouldBeSaved();
  await tests.getByRole('button', { name: 'Run the tests' }).click();
  await expect(tests).toContainText('“order a kosher meal”Expected unknown · came order_meal');
  await expect(tests.getByTitle('unknown → order_meal')).toHaveText('1');
  await wanted.fill('order_meal');
  await page.getByRole('option', { name: 'order_meal', exact: true }).click();
  await last(dialogs.getByRole('textbox', { name: 'Slots' })).fill('wanted=kosher');
  await designer.shouldBeSaved();
  await tests.getByRole('button', { name: 'Run the tests' }).click();
  await expect(tests.getByTitle('order_meal → order_meal')).toHaveText('1');
  await expect(tests.getByText('passed')).toBeVisible();
});

function last(locator: Locator): Locator {
  return locator.last();
}
