import { expect, type Page } from '@playwright/test';
import { browserPath } from './fixtures/browser-path.mjs';
import { openDesk, openPhone } from './fixtures/centre.ts';
import { settle } from './fixtures/enterprise-pages.ts';
import { type HostilePages, runHostilePages } from './fixtures/hostile-pages.ts';
import { test as story } from './fixtures/story.ts';

const test = story.extend<{ readonly hostile: HostilePages }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  hostile: async ({}, use) => {
    const hostile = await runHostilePages();
    await use(hostile);
    hostile.stop();
  },
});

/** As people's browsers have it: windows that nobody clicked for stay shut. */
test.use({
  launchOptions: {
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-popup-blocking'],
  },
});

/** A trusted page in the desk whose server was broken into (hardening.md B3, B4). */
test('a hostile page in the desk has no effect outside its frame', async ({ page, browser, server, hostile }) => {
  test.setTimeout(180_000);
  const pop = {
    ...{
      kind: 'screen-pop',
      formatVersion: 1,
      id: 'hostile',
      name: 'Hostile',
      position: 1,
      enabled: true,
      openMode: 'embed',
    },
    page: { type: 'external', address: `${hostile.origin}/`, integration: 'web-api' },
  };
  await settle(server.address, 'web-api-pop-up', { pages: new URL(hostile.origin).host, add: [pop] });
  const effects: string[] = [];
  const desk = await openDesk(page, server.address, 'web-api-pop-up');
  await desk.signIn('331 · Ada Novak');
  await desk.shouldSay('No call');
  const victim = await (await browser.newContext()).newPage();
  const phone = await openPhone(victim, server.address, 'web-api-pop-up');
  await victim.getByText('Settings of this phone').click();
  await victim.getByRole('textbox', { name: 'Number of this phone' }).fill('13800000099');
  await victim.getByRole('textbox', { name: 'Number of this phone' }).blur();

  page.on('dialog', (dialog) => {
    effects.push(`dialog ${dialog.type()}`);
    void dialog.dismiss();
  });
  page.on('download', (file) => effects.push(`download ${file.suggestedFilename()}`));
  page.context().on('page', (opened) => effects.push(`window ${opened.url()}`));
  page.on('framenavigated', (frame) => frame === page.mainFrame() && effects.push(`top went to ${frame.url()}`));
  await page.getByRole('button', { name: 'Call out' }).hover();
  await page.getByRole('button', { name: 'Call out' }).focus();
  const before = await stateOf(page);

  for (const name of hostile.names) {
    const seen = effects.length;
    await page.locator('iframe[title="Hostile"]').evaluate(
      (frame: HTMLIFrameElement, address) => {
        frame.src = address;
      },
      hostile.addressOf(name, server.address),
    );
    await page.waitForTimeout(700);
    if (name === 'the focus taken') for (const key of 'typedforthedesk') await page.keyboard.press(key);
    const after = await stateOf(page);
    for (const [what, value] of Object.entries(before)) {
      if (after[what] !== value) effects.push(`${what} is ${after[what]}`);
    }
    const said = effects.splice(seen).map((effect) => `${name}: ${effect}`);
    effects.push(...said);
    const again = page.getByRole('button', { name: 'Open it again' });
    if (await again.isVisible()) {
      await again.click();
      await page.getByRole('button', { name: 'Call out' }).focus();
    }
  }
  await expect(victim.getByText('is calling you')).toHaveCount(0);
  expect(await (await fetch(`${server.address}/api/tenants/web-api-pop-up/centre/records`)).json()).toMatchObject({
    records: [],
  });
  expect((await fetch(`${server.address}/api/tenants/bank-line`)).status).toBe(200);
  console.log(`B3, B4: ${hostile.names.length} hostile pages in the desk: ${effects.length} effects outside the frame`);
  expect(effects).toEqual([]);
  expect(hostile.typed).toEqual([]);

  // And the desk still works, while the last page loops.
  await phone.dial('95033');
  await desk.shouldSay('13800000099 is calling');
  // A real click would first ask the looping frame, too, what lies under the pointer.
  await page.getByRole('button', { name: 'Answer', exact: true }).dispatchEvent('click');
  await desk.shouldSay('Talking');
});

/** What must stay as it is. */
async function stateOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const seen = await page.evaluate(() => ({
    address: location.href,
    title: document.title,
    focus: document.activeElement?.textContent ?? '',
    storage:
      JSON.stringify(Object.entries(localStorage).sort()) + JSON.stringify(Object.entries(sessionStorage).sort()),
    bar: document.querySelector('section[aria-label="Connection bar"]')?.textContent?.replace(/\d+:\d+/g, '') ?? '',
    // What is said in place of a page that was closed is said inside its frame.
    notices: [...document.querySelectorAll('[role="alert"]:not([aria-label="Screen pop-ups"] *)')]
      .map((notice) => notice.textContent)
      .join(),
    sandbox: document.querySelector('iframe')?.getAttribute('sandbox') ?? '',
    fullScreen: String(document.fullscreenElement !== null),
  }));
  return { ...seen, cookies: JSON.stringify(await page.context().cookies(new URL(page.url()).origin)) };
}
