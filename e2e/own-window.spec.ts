import { expect } from '@playwright/test';
import { openDesk, openPhone } from './fixtures/centre.ts';
import { runPages, settle } from './fixtures/enterprise-pages.ts';
import { test } from './fixtures/story.ts';

test('pages open in windows of their own by a click, told by address and by form, and cannot reach the desk', async ({
  designer,
  anotherTab,
  server,
}) => {
  const pages = await runPages();
  const own = (id: string, name: string, integration: string, position: number) => ({
    ...{ kind: 'screen-pop', formatVersion: 1, id, name, position, enabled: true, openMode: 'window' },
    page: { type: 'external', address: `http://${pages.place}/${integration}`, integration },
  });
  const add = [own('asked', 'Asked', 'get', 20), own('posted', 'Posted', 'post', 30)];
  await settle(server.address, 'post-pop-up', { pages: pages.place, add });
  const desk = await openDesk(designer.page, server.address, 'post-pop-up');
  await desk.signIn('321 · Ada Novak');
  await desk.shouldSay('No call');
  const phone = await openPhone((await anotherTab()).page, server.address, 'post-pop-up');
  await phone.dial('95032');
  await desk.shouldSay('is calling');
  await desk.does('Answer');
  const embedded = await pages.shouldReceive('post');
  for (const [name, page, times] of [
    ['Asked', 'get', 1],
    ['Posted', 'post', 2],
  ] as const) {
    await desk.page.getByRole('tab', { name, exact: true }).click();
    const opening = desk.page.context().waitForEvent('page');
    const open = name === 'Asked' ? 'link' : 'button';
    await desk.page.getByRole(open, { name: 'Open the page' }).click();
    const opened = await opening;
    await expect(opened.getByRole('row', { name: 'callid' })).toContainText(embedded.callid ?? '');
    expect(await opened.evaluate(() => window.opener), name).toBeNull();
    expect(await pages.shouldReceive(page, times)).toEqual(embedded);
    expect(new URL(opened.url()).search === '', name).toBe(page === 'post');
    await opened.close();
  }
  await desk.shouldSay('Talking');
  pages.stop();
});
