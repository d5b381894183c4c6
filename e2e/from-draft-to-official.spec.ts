import { expect, type Locator, type Page } from '@playwright/test';
import { databases } from './fixtures/databases.ts';
import type { Designer } from './fixtures/designer.ts';
import { test } from './fixtures/story.ts';

const TENANT = '/t/bank-line';
const FLOW = 'bank-line';

/** From the draft to a few callers, to all, and back; what was released never changes. */
for (const database of databases) {
  test.describe(`a flow is released, on ${database}`, () => {
    test.use({ database });

    test('first to a few, then to all, and back again', async ({ designer: ann, anotherTab, server }) => {
      test.slow();
      const bob = await anotherTab();
      await bob.open(`${TENANT}/-/releases`);
      await ann.open(`${TENANT}/-/releases`);
      await releaseFromList(ann.page, '系统故障 Technical problem');
      await releaseFromList(ann.page, '银行热线 Bank line');
      await expect(rowOf(bob.page, '银行热线 Bank line')).toContainText('OfficialV1.0');
      await bob.page.close();

      await ann.open(`${TENANT}/flow/${FLOW}`);
      await expect(badge(ann.page)).toContainText('OfficialV1.0');
      await ann.canvas.select('Welcome');
      await ann.panel.fill('Name', 'Warm welcome');
      await ann.shouldBeSaved();
      await expect(badge(ann.page)).toContainText('Unreleased');
      await releaseToFew(ann, '139');
      await expect(badge(ann.page)).toContainText('GrayV1.1');

      await callReleased(ann, '13912345678', 'Answered by V1.1 (gray');
      await expect(ann.transcript.shouldHave('Warm welcome')).resolves.toBeUndefined();
      await callReleased(ann, '13812345678', 'Answered by V1.0 (official)');
      await ann.transcript.shouldNotHave('Warm welcome');

      const frozen = await bundle(server.address, 'V1.1');
      await ann.open(`${TENANT}/flow/${FLOW}/releases`);
      await does(ann.page, 'V1.1', 'Publish for all numbers…', 'Publish');
      await statesShouldBe(ann.page, ['V1.1 Official', 'V1.0 Offline']);
      await does(ann.page, 'V1.0', 'Release again…', 'Release again');
      await statesShouldBe(ann.page, ['V1.1 Offline', 'V1.0 Official']);
      await server.kill();
      await server.start();
      await ann.open(`${TENANT}/flow/${FLOW}/releases`);
      await statesShouldBe(ann.page, ['V1.1 Offline', 'V1.0 Official']);
      expect(await bundle(server.address, 'V1.1')).toEqual(frozen);
      await does(ann.page, 'V1.0', 'Take offline…', 'Take offline');
      await statesShouldBe(ann.page, ['V1.1 Offline', 'V1.0 Offline']);
      await expect(ann.page.getByRole('list').last()).toContainText('taken offline');
    });

    test('and two versions are compared on the canvas, in words and as text', async ({ designer: ann }) => {
      await ann.open(`${TENANT}/-/releases`);
      await releaseFromList(ann.page, '系统故障 Technical problem');
      await releaseFromList(ann.page, '银行热线 Bank line');
      await ann.open(`${TENANT}/flow/${FLOW}`);
      await ann.canvas.select('Welcome');
      await ann.panel.fill('Name', 'Warm welcome');
      await ann.shouldBeSaved();
      await badge(ann.page).click();
      await ann.page.getByRole('link', { name: 'Compare with V1.0' }).click();
      const drawing = ann.page.getByRole('region', { name: 'Both versions in one drawing' });
      await expect(drawing.getByRole('group', { name: 'Warm welcome, Voice playback: Changed' })).toBeVisible();
      await expect(drawing.getByRole('status')).toHaveText('+ 0 added, − 0 removed, 1 changed');
      await drawing.getByRole('button', { name: 'Next change' }).press('Enter');
      await expect(drawing.getByRole('status')).toHaveText('1 of 1: Changed “Warm welcome”');
      await ann.page.getByText('In words', { exact: true }).click();
      await expect(ann.page.getByRole('main')).toContainText('Changed element “Warm welcome”');
      await ann.page.getByText('As text', { exact: true }).click();
      await expect(ann.page.getByRole('region', { name: 'Differences' })).toContainText('Warm welcome');
    });
  });
}

test('a release with errors is blocked, and leads to what is wrong', async ({ designer: ann }) => {
  await ann.open(`${TENANT}/-/releases`);
  await ann.page.getByRole('button', { name: 'Release 银行热线 Bank line' }).click();
  const dialog = ann.page.getByRole('dialog', { name: /^Release “/ });
  await expect(dialog).toContainText('1 error blocks the release');
  await expect(dialog).toContainText('Release the exception flow first');
  await expect(dialog.getByRole('button', { name: 'Release V1.0' })).toBeDisabled();
  await dialog.getByRole('link', { name: '银行热线 Bank line' }).click();
  await expect(ann.page.getByRole('application', { name: 'Canvas' })).toBeVisible();
});

test('a flow that somebody else has open is not released over their head', async ({ designer: ann, anotherTab }) => {
  const bob = await anotherTab();
  await bob.open(`${TENANT}/flow/technical-problem`);
  await expect(badge(bob.page)).toContainText('New');
  await ann.open(`${TENANT}/-/releases`);
  await expect(rowOf(ann.page, '系统故障 Technical problem')).toContainText('Being edited');
  await expect(ann.page.getByRole('button', { name: 'Release 系统故障 Technical problem' })).toBeDisabled();
  await bob.page.close({ runBeforeUnload: true });
  await expect(async () => {
    await ann.page.reload();
    await expect(ann.page.getByRole('button', { name: 'Release 系统故障 Technical problem' })).toBeEnabled();
  }).toPass();
});

function badge(page: Page): Locator {
  return page.getByRole('banner').getByRole('button', { name: /^(New|Being edited|Unreleased|Official|Gray)/ });
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
}

async function releaseFromList(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Release ${name}` }).click();
  const dialog = page.getByRole('dialog', { name: /^Release “/ });
  await dialog.getByRole('button', { name: 'Release V1.0' }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, name)).toContainText('OfficialV1.0');
}

async function releaseToFew({ page }: Designer, prefix: string): Promise<void> {
  await badge(page).click();
  await page.getByRole('button', { name: 'Release…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Release “/ });
  await dialog.getByRole('radio', { name: 'Gray' }).click();
  await dialog.getByRole('textbox', { name: 'Beginning of rule 1' }).fill(prefix);
  await dialog.getByRole('textbox', { name: 'Note' }).fill('A warmer welcome');
  await dialog.getByRole('button', { name: 'Release V1.1' }).click();
  await expect(dialog).toBeHidden();
}

async function callReleased({ page, phone }: Designer, caller: string, answer: string): Promise<void> {
  await phone.open();
  const newCall = phone.region.getByRole('button', { name: 'New call' });
  if (await newCall.isVisible()) await newCall.click();
  await phone.choose('Runs on', 'What is released');
  await phone.region.getByRole('textbox', { name: 'Caller' }).fill(caller);
  await phone.call();
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText(answer);
}

async function does(page: Page, version: string, action: string, button: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${version}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function statesShouldBe(page: Page, states: readonly string[]): Promise<void> {
  for (const state of states) {
    const [version = '', word = ''] = state.split(' ');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: version, exact: true }) });
    await expect(row).toContainText(word);
  }
}

async function bundle(address: string, version: string) {
  const answer = await fetch(`${address}/api/tenants/bank-line/flows/${FLOW}/releases/${version}`);
  return { etag: answer.headers.get('etag'), text: await answer.text() };
}
