import { expect, type Page } from '@playwright/test';
import { openPhone } from './fixtures/centre.ts';
import { type EmbeddingServer, openEmbeddingPage, runEmbeddingServer } from './fixtures/embedding-page.ts';
import { settle } from './fixtures/enterprise-pages.ts';
import { test as story } from './fixtures/story.ts';

const TENANT = 'web-api-pop-up';
const CALLER = '13800000031';
const VERIFY = '/rest/cc-management/v1/thirdparty/thirdPartyValidate';

/** A developer sets the sandbox up in the designer, and starts the enterprise's server with what they got there. */
const test = story.extend<{ readonly enterprise: EmbeddingServer }>({
  enterprise: async ({ designer, server }, use) => {
    story.setTimeout(120_000);
    const { page } = designer;
    await page.goto(`${server.address}/t/${TENANT}/-/sandbox`);
    await expect(page.getByText('No requests yet')).toBeVisible();
    await page.getByRole('button', { name: 'Make key and secret' }).click();
    const appSecret = await page.getByRole('textbox', { name: 'app_secret' }).inputValue();
    const appKey = await page.getByRole('textbox', { name: 'app_key' }).inputValue();
    const enterprise = await runEmbeddingServer(server.address, appKey, appSecret);
    await settle(server.address, TENANT, { pages: enterprise.place });
    await page.getByRole('textbox', { name: 'Origins that may embed the bar' }).fill(`http://${enterprise.place}`);
    await page.getByRole('textbox', { name: 'Verification API' }).fill(`http://${enterprise.place}${VERIFY}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await use(enterprise);
    enterprise.stop();
  },
});

async function haveNumber(page: Page, number: string): Promise<void> {
  await page.getByText('Settings of this phone').click();
  await page.getByRole('textbox', { name: 'Number of this phone' }).fill(number);
  await page.getByRole('textbox', { name: 'Number of this phone' }).blur();
}

test('an agent works in the connection bar of the enterprise’s own page, which hears of everything', async ({
  designer,
  anotherTab,
  server,
  enterprise,
}) => {
  const { page: own } = await anotherTab();
  const embedding = await openEmbeddingPage(own, enterprise);
  await embedding.open('ada');
  const { bar } = embedding;
  await bar.getByRole('button', { name: 'Sign in' }).click();
  const [accounts] = await enterprise.received('accounts');
  expect(accounts).toContainEqual({ workNo: 331, accountCode: 'ada', sipAccount: '8888331' });
  expect(await enterprise.received('validate')).toEqual([
    { tenantSpaceId: '202601050033', userAccount: 'ada', message: 'validate success' },
  ]);
  await enterprise.shouldHear('AgentState_Ready');

  const { page } = await anotherTab();
  const phone = await openPhone(page, server.address, TENANT);
  await haveNumber(page, CALLER);
  await phone.dial('95033');
  const ringing = await enterprise.shouldHear('AgentEvent_Ringing');
  expect(ringing).toMatchObject({
    workNo: '331',
    content: { caller: CALLER, called: '95033', type: 'main', feature: 0 },
  });
  const { callid } = ringing.content as { readonly callid: string };
  await enterprise.shouldHear('AgentOther_PhoneAlerting');
  await bar.getByRole('button', { name: 'Answer' }).click();
  expect((await enterprise.shouldHear('AgentEvent_Talking')).content).toMatchObject({ callid, mediaAbility: 1 });
  await phone.shouldBe('Talking');
  await bar.getByRole('button', { name: 'Hold', exact: true }).click();
  expect((await enterprise.shouldHear('AgentEvent_Hold')).content).toBe(callid);
  await bar.getByRole('button', { name: 'Take back' }).click();
  await bar.getByRole('button', { name: 'Transfer' }).click();
  await expect(bar.getByRole('dialog')).toBeInViewport({ ratio: 0.9 });
  await bar.getByRole('button', { name: 'Cancel' }).click();
  await bar.getByRole('button', { name: 'Hang up' }).click();
  expect((await enterprise.shouldHear('AgentEvent_Call_Release')).content).toBe(callid);
  await enterprise.shouldHear('AgentState_Work');
  const types = (await enterprise.heard('callback')).map(({ eventType }) => eventType);
  expect(types.slice(0, 6)).toEqual([
    'AgentState_Ready',
    'AgentState_Busy',
    'AgentEvent_Ringing',
    'AgentOther_PhoneAlerting',
    'AgentEvent_Talking',
    'AgentEvent_Hold',
  ]);
  expect(types).not.toContain('AgentEvent_Customer_Release');

  const again = await openEmbeddingPage(own, enterprise);
  await again.open('ada');
  await expect(again.bar.getByRole('region', { name: 'Connection bar' })).toContainText('331 Ada Novak');

  const log = designer.page.getByRole('region', { name: 'Requests' });
  await expect(log.getByRole('listitem')).toHaveCount(8);
  await log.getByText('queryAgentInfo').first().click();
  await expect(log).toContainText('"sipPwd":"•••"');
});

test('a page dials, hears of the events that it named in its window only, and of the customer who hangs up', async ({
  anotherTab,
  server,
  enterprise,
}) => {
  const { page: own } = await anotherTab();
  const embedding = await openEmbeddingPage(own, enterprise);
  await embedding.open('ada');
  await embedding.bar.getByRole('button', { name: 'Sign in' }).click();
  await enterprise.shouldHear('AgentState_Ready');
  const { page } = await anotherTab();
  const phone = await openPhone(page, server.address, TENANT);
  await haveNumber(page, CALLER);
  await own.getByRole('button', { name: 'Call', exact: true }).click();
  const alerting = await enterprise.shouldHear('AgentEvent_Customer_Alerting');
  expect(alerting.content).toMatchObject({ otherPhone: CALLER, type: 'main' });
  await phone.answers();
  expect((await enterprise.shouldHear('AgentEvent_Talking')).content).toMatchObject({ feature: 7, called: CALLER });
  await phone.hangUp();
  expect((await enterprise.shouldHear('AgentEvent_Customer_Release')).content).toMatchObject({ number: CALLER });

  await own.getByRole('button', { name: 'Hear of ringing only' }).click();
  await enterprise.shouldHear('AgentState_Work');
  await embedding.bar.getByText('Idle', { exact: true }).first().click();
  const before = (await enterprise.heard('callback')).length;
  await phone.dial('95033');
  await enterprise.shouldHear('AgentOther_PhoneAlerting', 'window');
  await embedding.bar.getByRole('button', { name: 'Answer' }).click();
  await phone.shouldBe('Talking');
  expect((await enterprise.heard('window')).map(({ eventType }) => eventType)).toEqual(['AgentOther_PhoneAlerting']);
  expect((await enterprise.heard('callback')).length).toBe(before);
});

test('a page of another origin gets neither the script nor the bar', async ({
  designer,
  anotherTab,
  server,
  enterprise,
  complaints,
}) => {
  const { page: own } = await anotherTab();
  const embedding = await openEmbeddingPage(own, enterprise);
  const { page } = designer;
  await page.getByRole('textbox', { name: 'Origins that may embed the bar' }).fill('http://127.0.0.1:1');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await embedding.open('ada');
  await embedding.shouldSay('Failed to fetch');
  // What the browser says of it is what this journey is about.
  expect(complaints.splice(0)).toEqual([expect.stringMatching(/blocked by CORS policy/)]);
  await expect(own.locator('iframe')).toHaveCount(0);
  expect(await enterprise.received('validate')).toEqual([]);
  const bar = await fetch(`${server.address}/t/${TENANT}/-/bar`);
  expect(bar.headers.get('content-security-policy')).toMatch(/frame-ancestors http:\/\/127\.0\.0\.1:1(;|$)/);
});
