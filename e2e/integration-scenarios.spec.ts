import { expect } from '@playwright/test';
import { type AgentDesk, type CustomerPhone, openDesk, openPhone } from './fixtures/centre.ts';
import { type EnterprisePages, runCards, runPages, type SampleService, settle } from './fixtures/enterprise-pages.ts';
import { test as story } from './fixtures/story.ts';

/** The enterprise knows this number. */
const CALLER = '13800000031';

interface Line {
  readonly desk: AgentDesk;
  readonly phone: CustomerPhone;
}

/** The five ways to integrate a page (domain.md §1.3), each by a call; what counts is what the page itself was told. */
const test = story.extend<{
  readonly pages: EnterprisePages & SampleService;
  /** Signs the agent in, switches the customer's phone on, has it dial, and waits until it rings at the desk. */
  readonly ring: (tenant: string, agent: string, hotline: string, press?: string) => Promise<Line>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  pages: async ({}, use) => {
    story.setTimeout(120_000);
    const pages = await runPages();
    await use(pages);
    pages.stop();
  },
  ring: async ({ designer, anotherTab, server }, use) => {
    await use(async (tenant, agent, hotline, press) => {
      const desk = await openDesk(designer.page, server.address, tenant);
      await desk.signIn(agent);
      await desk.shouldSay('No call');
      const { page } = await anotherTab();
      const phone = await openPhone(page, server.address, tenant);
      await phone.haveNumber(CALLER);
      await phone.dial(hotline);
      if (press !== undefined) await phone.press(press);
      await desk.shouldSay(`${CALLER} is calling`);
      return { desk, phone };
    });
  },
});

/** Call S/N of the newest contact record: pages are told the same. */
async function newestRecord(address: string, tenant: string): Promise<string> {
  const answer = await fetch(`${address}/api/tenants/${tenant}/centre/records`);
  const { records } = (await answer.json()) as { readonly records: readonly { readonly callId: string }[] };
  return records[0]?.callId ?? '';
}

test('1: the page is told by its address, by the names of its own', async ({ pages, ring, server }) => {
  await settle(server.address, 'get-pop-up', { pages: pages.place });
  const { desk } = await ring('get-pop-up', '311 · Ada Novak', '95031');
  expect(await pages.received('get')).toEqual([]);
  await desk.does('Answer');
  expect(await pages.shouldReceive('get')).toEqual({
    callerPhone: CALLER,
    email: 'desk@harbour.example',
    taskId: 'A&B=7 / 旅行',
    origin: server.address,
  });
  const page = desk.page.frameLocator('iframe[title="Customer"]');
  await expect(page.getByRole('row', { name: 'taskId' })).toContainText('A&B=7 / 旅行');
});

test('2: the page is posted the nine call data, and its address holds none', async ({ pages, ring, server }) => {
  await settle(server.address, 'post-pop-up', { pages: pages.place });
  const { desk } = await ring('post-pop-up', '321 · Ada Novak', '95032');
  await desk.does('Answer');
  const { callid = '', ...told } = await pages.shouldReceive('post');
  expect(told).toEqual({
    ...{ callerNum: CALLER, calledNum: '95032', mediaType: '1', callType: '0', workNo: '321' },
    ...{ callskill: 'CustomerCare', callskillid: 'care', agentName: 'ada' },
  });
  await desk.does('Hang up');
  await expect.poll(() => newestRecord(server.address, 'post-pop-up')).toBe(callid);
});

test('3: the page listens to the call, and dials by click', async ({ pages, ring, server }) => {
  await settle(server.address, 'web-api-pop-up', { pages: pages.place });
  const { desk, phone } = await ring('web-api-pop-up', '331 · Ada Novak', '95033');
  expect(await pages.shouldReceive('Init')).toMatchObject({ workNo: '331', callerNum: '', callid: '' });
  const ringing = await pages.shouldReceive('Ringing');
  expect(ringing).toMatchObject({
    ...{ callerNum: CALLER, calledNum: '95033', mediaType: 'audio', callType: '0', workNo: '331' },
    ...{ calldata: '{"ServiceID":"P-2207"}' },
  });
  expect(ringing.callid).toMatch(/^\d+-\d+$/);
  await desk.does('Answer');
  expect(await pages.shouldReceive('Talking')).toEqual(ringing);

  // Browsers tell the desk when a hand points at a frame of another process; Playwright's pointer they do not.
  await desk.page.locator('iframe[title="Parcels"]').dispatchEvent('pointerover');
  const page = desk.page.frameLocator('iframe[title="Parcels"]');
  await page.getByRole('button', { name: 'Remove the Release handler' }).click();
  await phone.hangUp();
  await desk.shouldSay('No call');
  expect(await pages.received('Release')).toEqual([]);

  await page.getByRole('textbox', { name: 'Number' }).fill(CALLER);
  await page.getByRole('combobox', { name: 'By' }).selectOption('whatsapp');
  await page.getByRole('button', { name: 'Dial' }).click();
  await expect(desk.page.getByText('Only pages of the online chat workbench can')).toBeVisible();
  await page.getByRole('button', { name: 'Add the Release handler' }).click();
  await page.getByRole('combobox', { name: 'By' }).selectOption('audio');
  await desk.shouldSay('You are idle');
  await page.getByRole('button', { name: 'Dial' }).click();
  await desk.shouldSay('Dialling');
  await phone.answers();
  await desk.shouldSay('Talking');
  const talking = await pages.shouldReceive('Talking', 2);
  expect(talking).toMatchObject({ callerNum: '95033', calledNum: CALLER, callType: '1' });
  await desk.does('Hang up');
  expect(await pages.shouldReceive('Release')).toMatchObject({ callid: talking.callid });
});

test('4: the enterprise is asked for the caller, and the desk draws its answer', async ({ pages, ring, server }) => {
  await settle(server.address, 'enterprise-api-page', { pages: pages.place });
  const { desk } = await ring('enterprise-api-page', '341 · Ada Novak', '95034');
  expect(await pages.received('queryCustomer')).toEqual([]);
  await desk.does('Answer');
  expect(await pages.shouldReceive('queryCustomer')).toEqual({ param: CALLER });
  const shown = desk.page.getByRole('region', { name: 'Screen pop-ups' });
  await expect(shown.getByRole('heading', { name: 'Customer' })).toBeVisible();
  await expect(shown.getByText('Mei Lin')).toBeVisible();
  await expect(shown.getByText('Postpaid')).toBeVisible();
  await expect(shown).not.toContainText(CALLER);
});

test('5: the desk draws what a table of the contact centre holds of the caller', async ({ ring, server }) => {
  const table = `${server.address}/api/tenants/customer-table-page/tables/customers`;
  const post = (path: string, body: object) =>
    fetch(`${table}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const released = { saveId: 'release-1', fill: {}, misfits: 'refuse', baseRevision: 1, baseVersion: 0 };
  expect((await post('release', released)).status, 'release').toBe(200);
  const values = { phone: CALLER, name: 'Mei Lin', card: '6222000012345678', level: '1' };
  expect((await post('rows', { saveId: 'row-mei-1', values })).status, 'row').toBe(201);
  const { desk } = await ring('customer-table-page', '351 · Ada Novak', '95035');
  await desk.does('Answer');
  const shown = desk.page.getByRole('region', { name: 'Screen pop-ups' });
  await expect(shown.getByText('Mei Lin')).toBeVisible();
  await expect(shown.getByText('Gold')).toBeVisible();
  await expect(shown).not.toContainText('6222');
});

test('an identity authentication: the customer keys in, the result comes back to page, desk and record', async ({
  pages,
  ring,
  server,
}) => {
  const cards = await runCards();
  const customer = {
    ...{ kind: 'screen-pop', formatVersion: 1, id: 'customer', name: 'Customer', enabled: true, openMode: 'embed' },
    page: { type: 'external', address: `http://${pages.place}/web-api`, integration: 'web-api' },
  };
  await settle(server.address, 'card-verification', { pages: pages.place, cards: cards.place, add: [customer] });
  const { desk, phone } = await ring('card-verification', '371 · Lena Berg', '95000', '1');
  await desk.does('Answer');
  await phone.shouldBe('Talking');
  const page = desk.page.frameLocator('iframe[title="Customer"]');
  await page.getByRole('button', { name: 'Ask for the result' }).click();
  expect(await pages.shouldReceive('verifyResult')).toEqual({ verifyResult: '0' });

  await desk.does('Authenticate');
  await desk.page.getByRole('menuitem', { name: 'Card check' }).click();
  await desk.shouldSay('The customer is in a flow');
  for (const key of '9999000000000001#') await phone.press(key);
  const returned = await pages.shouldReceive('IvrReturn');
  expect(JSON.parse(returned.calldata ?? '')).toMatchObject({ verifyWorkNo: '371', data: { verifyResult: 1 } });
  expect(await pages.shouldReceive('verifyResult', 2)).toEqual({ verifyResult: '1' });
  await desk.shouldSay('Authenticated');
  await phone.shouldBe('Talking');

  await desk.does('Hang up');
  const { callid = '' } = returned;
  await expect.poll(() => newestRecord(server.address, 'card-verification')).toBe(callid);
  const record = await fetch(`${server.address}/api/tenants/card-verification/centre/records/${callid}`);
  expect(await record.json()).toMatchObject({ authentications: [{ code: 'CARDVERIFY', workNo: '371', result: '1' }] });
  cards.stop();
});
