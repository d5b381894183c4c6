import { expect, type Locator, type Page } from '@playwright/test';
import { openDesk, openPhone } from './fixtures/centre.ts';
import { type EnterprisePages, runPages, settle } from './fixtures/enterprise-pages.ts';
import { test as story } from './fixtures/story.ts';

const TENANT = 'customer-table-page';
const HOTLINE = '95035';
const STRANGER = '13800000039';
const MEI = '13800000031';
/** Two rows are of this number: one as it is, one without the country code. */
const SHARED = '+8613800000032';
const ROWS = [
  { phone: MEI, name: 'Mei Lin', level: '1' },
  { phone: SHARED, name: 'Omar Haddad', level: '2' },
  { phone: '13800000032', name: 'Lea Haddad', level: '1' },
];

type Content = Readonly<Record<string, unknown>>;

interface Desk {
  readonly page: Page;
  readonly shown: Locator;
  tab(name: string): Locator;
  /** Rings from a number, and is answered. */
  answers(number: string): Promise<void>;
  hangsUp(): Promise<void>;
}

/** Pages that open by what a table of the contact centre holds of the caller. */
const test = story.extend<{
  readonly pages: EnterprisePages;
  readonly deskWith: (...added: Content[]) => Promise<Desk>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  pages: async ({}, use) => {
    const pages = await runPages();
    await use(pages);
    pages.stop();
  },
  deskWith: async ({ pages, server, designer, anotherTab }, use) => {
    await use(async (...added) => {
      await settle(server.address, TENANT, { pages: pages.place, add: added.map((one) => at(one, pages.place)) });
      await fillTable(server.address);
      const desk = await openDesk(designer.page, server.address, TENANT);
      await desk.signIn('351 · Ada Novak');
      await desk.shouldSay('No call');
      const shown = desk.page.getByRole('region', { name: 'Screen pop-ups' });
      return {
        page: desk.page,
        shown,
        tab: (name) => shown.getByRole('tab', { name, exact: true }),
        async answers(number) {
          const phone = await openPhone((await anotherTab()).page, server.address, TENANT);
          await phone.haveNumber(number);
          await phone.dial(HOTLINE);
          await desk.shouldSay(`${number} is calling`);
          await desk.does('Answer');
          await phone.shouldBe('Talking');
        },
        async hangsUp() {
          await desk.does('Hang up');
          await desk.page.getByRole('region', { name: 'Connection bar' }).getByText('Idle', { exact: true }).click();
          await desk.shouldSay('You are idle');
        },
      };
    });
  },
});

async function fillTable(address: string): Promise<void> {
  const table = `${address}/api/tenants/${TENANT}/tables/customers`;
  const post = async (path: string, body: object) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await fetch(`${table}/${path}`, init)).status;
  };
  const release = { saveId: 'release-1', fill: {}, misfits: 'refuse', baseRevision: 1, baseVersion: 0 };
  expect(await post('release', release)).toBe(200);
  for (const [index, values] of ROWS.entries()) {
    expect(await post('rows', { saveId: `row-look-up-${index}`, values })).toBe(201);
  }
}

/** The page at the server that runs here. */
function at(content: Content, place: string): Content {
  return JSON.parse(JSON.stringify(content).replace('127.0.0.1:8791', place)) as Content;
}

/** A page that is told one thing, who calls, and looks it up before it opens. */
const pop = (name: string, position: number, lookup: object) => ({
  ...{ kind: 'screen-pop', formatVersion: 1, id: name.toLowerCase(), name, position, enabled: true, openMode: 'embed' },
  page: { type: 'external', address: `http://127.0.0.1:8791/get?pop=${name}`, integration: 'get' },
  parameters: [{ name: 'who', from: { type: 'call-data', data: 'callerNum' } }],
  lookup: { table: 'customers', ...lookup },
});

/** Whom each page that opened was about. */
async function told(pages: EnterprisePages): Promise<readonly string[]> {
  return (await pages.received('get')).map(({ pop = '', who = '' }) => `${pop} ${who}`);
}

test('nobody is found: pages for customers stay away, pages for strangers open', async ({ deskWith, pages }) => {
  const desk = await deskWith(pop('Known', 20, { none: 'nothing' }), pop('Stranger', 30, { none: 'open' }));
  await desk.answers(STRANGER);
  await expect(desk.tab('Stranger')).toBeVisible();
  await expect(desk.tab('Known')).toHaveCount(0);
  await expect.poll(() => told(pages)).toEqual([`Stranger ${STRANGER}`]);
});

test('one is found, then several: the agent chooses, and the page is about whom they chose', async ({
  deskWith,
  pages,
}) => {
  const desk = await deskWith(
    pop('Picked', 20, { several: 'picker' }),
    pop('Opened', 30, { several: 'open' }),
    pop('Away', 40, { several: 'nothing' }),
  );
  await desk.answers(MEI);
  await expect.poll(() => told(pages)).toHaveLength(3);
  expect([...(await told(pages))].sort()).toEqual([`Away ${MEI}`, `Opened ${MEI}`, `Picked ${MEI}`]);
  await desk.hangsUp();

  await desk.answers(SHARED);
  await desk.tab('Picked').click();
  await expect(desk.shown.getByText('Several customers have this number. Choose one.')).toBeVisible();
  await expect.poll(async () => (await told(pages)).slice(3)).toEqual([`Opened ${SHARED}`]);
  await expect(desk.tab('Away')).toHaveCount(0);
  await desk.shown.getByRole('button', { name: /Lea Haddad/ }).click();
  await expect.poll(async () => (await told(pages)).slice(4)).toEqual(['Picked 13800000032']);
});

test('the look-up fails: the page opens without, or stays away', async ({ deskWith, pages }) => {
  const unreleased = {
    ...{ kind: 'dynamic-table', formatVersion: 1, id: 'drafts', name: 'Drafts' },
    fields: [{ id: 'phone', name: 'Phone', type: 'string', isIndex: true, isMandatory: true, length: 24 }],
  };
  const desk = await deskWith(
    unreleased,
    pop('Without', 20, { table: 'drafts', failed: 'open' }),
    pop('Away', 30, { table: 'drafts', failed: 'nothing' }),
  );
  await desk.answers(MEI);
  await expect.poll(() => told(pages)).toEqual([`Without ${MEI}`]);
  await expect(desk.tab('Without')).toBeVisible();
  await expect(desk.tab('Away')).toHaveCount(0);
});

test('the look-up is slow: the page waits for it, opens without, or stays away', async ({ deskWith, pages }) => {
  const slowAfter = 0.3;
  const desk = await deskWith(
    pop('Waits', 20, { slowAfter, slow: 'wait', none: 'nothing' }),
    pop('Without', 30, { slowAfter, slow: 'open', none: 'nothing' }),
    pop('Away', 40, { slowAfter, slow: 'nothing' }),
  );
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((done) => {
    answer = done;
  });
  await desk.page.route('**/tables/customers/matches', async (route) => {
    await asked;
    await route.continue();
  });
  await desk.answers(MEI);
  await expect.poll(() => told(pages)).toEqual([`Without ${MEI}`]);
  await desk.tab('Waits').click();
  await expect(desk.shown.getByText('Looking the customer up …')).toBeVisible();
  await expect(desk.tab('Away')).toHaveCount(0);
  answer();
  await expect.poll(() => told(pages)).toEqual([`Without ${MEI}`, `Waits ${MEI}`]);
  await expect(desk.tab('Away')).toHaveCount(0);
});
