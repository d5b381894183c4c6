import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { databases } from './fixtures/databases.ts';
import type { Designer } from './fixtures/designer.ts';
import { test } from './fixtures/story.ts';

const CALLSMITH = resolve(import.meta.dirname, '../src/cli/callsmith.mjs');

for (const database of databases) {
  /** The first hour with Callsmith, from nothing to tests that run without the browser. */
  test.describe(`on ${database}`, () => {
    test.use({ database });
    test('a newcomer draws a line, calls it, takes another way, and takes the tests home', async ({
      designer,
    }, info) => {
      const { phone, transcript, page } = designer;
      await designer.makeTenant('Corner Shop');
      await designer.makeFlow('Order line');
      await drawOrderLine(designer);
      await designer.shouldBeSaved();
      await orderWhatTheRulesAskFor(designer);
      await designer.open('/t/corner-shop/flow');
      await designer.openFlow('Order line');

      await phone.call();
      await transcript.shouldEndWith('Please enter your order number.');
      await phone.press('4711');
      await transcript.shouldEndWith('For the order press 1, for a person press 0.');
      await phone.press('1');
      await phone.shouldWaitFor('Look up waits for an answer');
      await phone.answer({ status: 'shipped' });
      await transcript.shouldHave('Your order is on its way.');
      await transcript.shouldEndWith('The flow ended the call');
      await phone.saveAsScenario('Caller hears of the order');

      await phone.back(2);
      await transcript.shouldEndWith('For the order press 1, for a person press 0.');
      await phone.press('0');
      await phone.answerTransfer('Success');
      await transcript.shouldEndWith('The caller was transferred');
      await transcript.shouldNotHave('Your order is on its way.');
      await phone.saveAsScenario('Caller wants a person');

      await designer.part('Scenarios');
      await page.getByRole('button', { name: 'Run all 2' }).click();
      await expect(page.getByText('2 passed, 0 failed')).toBeVisible();

      const bundle = await exportTenant(designer, info.outputPath('corner-shop.json'));
      const told = execFileSync(process.execPath, [CALLSMITH, 'test', bundle], { encoding: 'utf8' });
      expect(told).toContain('2 passed');
    });
  });
}

async function drawOrderLine({ canvas, palette, panel, page }: Designer): Promise<void> {
  await palette.add('Voice playback and digit collection');
  await panel.fill('Name', 'Ask for the order');
  await panel.fill('Text', 'Please enter your order number.');
  await panel.declareVariable('Digits go to', 'FLOW.order');
  await panel.fill('Maximum digits', '4');

  await palette.add('Menu configuration');
  await panel.fill('Name', 'What now');
  await panel.fill('Text', 'For the order press 1, for a person press 0.');
  const keys = await panel.addTo('Menu keys');
  await keys.getByRole('combobox', { name: 'Key' }).last().click();
  await page.getByRole('option', { name: '0', exact: true }).click();
  await keys.getByRole('textbox', { name: 'Description' }).last().fill('A person');
  await keys.getByRole('textbox', { name: 'Description' }).first().fill('The order');

  await palette.add('Interface invocation');
  await panel.fill('Name', 'Look up');
  await panel.makeNew('Interface', 'Interface', 'Order status');

  await palette.add('Voice playback');
  await panel.fill('Name', 'On its way');
  await panel.fill('Text', 'Your order is on its way.');

  await canvas.select('What now');
  await palette.add('Call transfer');
  await panel.fill('Name', 'To a person');
  await panel.makeNew('Skill queue', 'Skill queue', 'ShopFloor');

  await canvas.connect('Start', 'Next', 'Ask for the order');
  await canvas.connect('Ask for the order', 'Too many failures', 'End');
  await canvas.connect('What now', 'Timeout or other key', 'End');
  await canvas.connect('On its way', 'Next', 'End');
  await canvas.connect('To a person', 'Transferred', 'End');
  await canvas.connect('To a person', 'Transfer failed', 'End');
}

/** An empty tenant trusts nobody; the findings say so, and where to enter it. */
async function orderWhatTheRulesAskFor(designer: Designer): Promise<void> {
  const { page } = designer;
  await designer.part('Findings');
  const findings = page.getByRole('region', { name: 'Findings' });
  await expect(findings).toContainText("which is not on the tenant's trustlist");
  await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Corner Shop' }).click();
  await page.getByRole('link', { name: 'Tenant settings' }).click();
  await page.getByRole('combobox', { name: 'Trustlist' }).fill('api.example.com');
  await page.keyboard.press('Enter');
  await designer.shouldBeSaved();
}

async function exportTenant({ page, open }: Designer, file: string): Promise<string> {
  await open('/t/corner-shop');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export' }).click();
  await (await download).saveAs(file);
  return file;
}
