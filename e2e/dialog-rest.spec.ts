import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { test } from './fixtures/story.ts';

const SANDBOX = '/t/bank-line/-/sandbox';
const PIN = '135790';

test('a developer copies the example, pastes it into a shell, and sees the dialog', async ({ designer, server }) => {
  const { page } = designer;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
  await designer.open(SANDBOX);
  // The keyboard alone: the tabs, then the button.
  await page.getByRole('tab', { name: 'Connection bar' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Which flow answers' })).toBeVisible();
  await expect(page.getByText('No dialogs yet')).toBeVisible();
  await page.getByRole('button', { name: 'Copy: Example' }).focus();
  await page.keyboard.press('Enter');
  const example = await page.evaluate(() => navigator.clipboard.readText());
  const said = execFileSync('sh', ['-c', example], { encoding: 'utf8' }).trim().split('\n');
  const answers = said.map((line) => JSON.parse(line) as Answer);
  expect(answers.map(({ ret, outaction }) => [ret, outaction])).toEqual([
    [0, 9],
    [0, 9],
    [0, 10],
  ]);
  expect(answers[0]?.outparams.prompt_text).toBe('欢迎致电海港银行。');
  const dialogs = page.getByRole('region', { name: 'Last dialogs' });
  const dialog = dialogs.getByText(/^call-\d+$/);
  await dialog.focus();
  await dialog.click();
  await dialogs.getByText('outaction 10 · release').click();
  await expect(dialogs.getByText('"release_reason": "0"')).toBeVisible();
  await expect(dialogs).not.toContainText(/"auth_token": "[^*]/);
});

interface Answer {
  readonly ret: number;
  readonly outaction: number;
  readonly outparams: { readonly prompt_text?: string };
}

test('a channel of one’s own talks with the bank, and nobody reads the PIN', async ({ designer, server }) => {
  const { page } = designer;
  await designer.open(`${SANDBOX}/dialogs`);
  await page.getByRole('combobox', { name: 'Who answers for interfaces' }).click();
  await page.getByRole('option', { name: /Caller hears the balance in English/ }).click();
  const { appKey, appSecret } = await json(`${server.address}/api/tenants/bank-line/dialogs/credentials`);
  const post = (path: string, body: object) =>
    json(`${server.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { authToken } = await post('/oifde/rest/api/gettoken', { appKey, appSecret });
  const send = async (inaction: number, inparams: object): Promise<Answer> => {
    const usual = { call_id: 'my-call-1', auth_token: authToken, call_dst_id: '95001' };
    const body = { userid: 'my-call-1', inaction, inparams: { ...usual, ...inparams }, extparams: {} };
    return (await post('/oifde/rest/v2/crs/process/33', body)) as unknown as Answer;
  };
  await expect(page.getByRole('combobox', { name: 'Who answers for interfaces' })).toHaveValue(
    /Scenario: Caller hears/,
  );
  const answers = [await send(8, { call_sor_id: '13800000033' })];
  for (const [type, input] of [
    ['3', ''],
    ['2', '2'],
    ['2', '1'],
    ['2', '9999000000000012#'],
    ['2', PIN],
    ['3', ''],
  ]) {
    answers.push(await send(9, { flow_result_type: type, input }));
  }
  expect(answers.map(({ outparams }) => outparams.prompt_text).slice(3)).toEqual([
    'Please enter your card number. Then press the hash key.',
    'Please enter your 6-digit phone banking PIN.',
    'Your balance is',
    '87.30',
  ]);
  const dialogs = page.getByRole('region', { name: 'Last dialogs' });
  await dialogs.getByText('my-call-1', { exact: true }).click();
  await expect(dialogs.getByText('7 requests')).toBeVisible();
  expect(await page.content()).not.toContain(PIN);
  await send(9, { flow_result_type: '-1', input: 'hangup' });
  await expect(dialogs.getByText('over', { exact: true })).toBeVisible();
});

async function json(url: string, init: RequestInit = {}): Promise<Record<string, string>> {
  return (await (await fetch(url, init)).json()) as Record<string, string>;
}
