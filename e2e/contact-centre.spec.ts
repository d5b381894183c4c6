import { expect } from '@playwright/test';
import { openDesk, openPhone } from './fixtures/centre.ts';
import { test } from './fixtures/story.ts';

/** Four windows: a customer, two agents, and whoever reads the record afterwards. */
test('a call goes from the hotline through its menu to an agent, on to a colleague, and into the records', async ({
  designer,
  anotherTab,
  server,
}) => {
  test.setTimeout(120_000);
  const anna = await openDesk(designer.page, server.address, 'bank-line');
  await anna.signIn('1520 · Anna Smith');
  await anna.shouldSay('No call');

  const phone = await openPhone((await anotherTab()).page, server.address, 'bank-line');
  await phone.dial('95001');
  await phone.hears('For English, press 2.');
  await phone.press('2');
  await phone.press('0');

  await anna.shouldSay(/13\d+ is calling \(General\)/);
  await anna.does('Answer');
  await phone.shouldBe('Talking');
  await phone.hears('Agent 1520 is at your service');
  await phone.say('I would like a loan.');
  await anna.shouldSay('I would like a loan.');

  await anna.does('Hold');
  await phone.shouldBe('On hold');
  await anna.does('Take back');
  await phone.shouldBe('Talking');

  const wang = await openDesk((await anotherTab()).page, server.address, 'bank-line');
  await wang.signIn('1521 · 王芳 Wang Fang');
  await anna.does('Transfer');
  const dialog = anna.page.getByRole('dialog');
  await dialog.getByText('Agent', { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Agent' }).click();
  await anna.page.getByRole('option', { name: /^1521 .*Idle/ }).click();
  await dialog.getByRole('button', { name: 'Transfer', exact: true }).click();
  await anna.shouldSay('Being transferred');
  await wang.does('Answer');
  await anna.shouldSay('No call');
  await phone.hears('Agent 1521 is at your service');

  await wang.page.reload();
  await wang.shouldSay('Talking');
  await wang.does('Hang up');
  await phone.shouldBe('The last call is over: the agent hung up.');
  await expect(wang.page.getByRole('region', { name: 'Connection bar' })).toContainText('Wrap-up');

  const reader = await anotherTab();
  await reader.page.goto(`${server.address}/t/bank-line/-/records`);
  const row = reader.page.getByRole('row').filter({ hasText: 'Agent hung up' });
  await expect(row).toContainText('1520 Anna Smith, 1521 王芳 Wang Fang');
  await row.getByRole('button').click();
  const record = reader.page.getByRole('complementary');
  await expect(record.getByRole('heading', { name: 'Call detail records' })).toBeVisible();
  await expect(record).toContainText('Trace of');
  await expect(record.getByRole('row', { name: /element-left/ }).first()).toBeVisible();
  await expect(record).toContainText('call-ended');
});

test('agents are configured in one step, which is shown before it is done', async ({ designer, server }) => {
  const { page } = designer;
  await page.goto(`${server.address}/t/bank-line/-/agents`);
  await page.getByText('By segment').click();
  await page.getByRole('textbox', { name: 'From agent ID' }).fill('1519');
  await page.getByRole('textbox', { name: 'To agent ID' }).fill('1523');
  await page.getByRole('checkbox', { name: 'Make agents that are missing in the segment' }).check();
  await page.getByRole('combobox', { name: 'Platform role' }).click();
  await page.getByRole('option', { name: 'Callout agent' }).click();
  const preview = page.getByRole('table', { name: 'What would change' });
  await expect(preview.getByRole('row')).toHaveCount(6);
  await expect(preview).toContainText('Common agent → Callout agent');
  await page.getByRole('button', { name: 'Change 5 agents' }).click();
  await expect(page.getByText('5 agents have been changed.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What the rules find then' })).toContainText('no call ever reaches');
  await page.goto(`${server.address}/t/bank-line/agent`);
  await expect(page.getByRole('link', { name: 'Agent 1523' })).toBeVisible();
});
