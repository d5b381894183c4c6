import { expect } from '@playwright/test';
import { openDesk, openPhone } from './fixtures/centre.ts';
import { serveCopiedScript } from './fixtures/copied-script.ts';
import { settle } from './fixtures/enterprise-pages.ts';
import { test } from './fixtures/story.ts';

const TENANT = 'web-api-pop-up';
const CALLER = '13800000031';

test('a page with a copy of the script hears the desk that embeds it, and dials by the older messages', async ({
  designer,
  anotherTab,
  server,
}) => {
  const copy = await serveCopiedScript(server.address);
  await settle(server.address, TENANT, { pages: copy.place });
  const desk = await openDesk(designer.page, server.address, TENANT);
  await desk.signIn('331 · Ada Novak');
  const page = desk.page.frameLocator('iframe[title="Parcels"]');
  const heard = page.getByRole('list', { name: 'Heard' }).getByRole('listitem');
  await expect(heard).toHaveText([/^Init/]);
  const phone = await openPhone((await anotherTab()).page, server.address, TENANT);
  await phone.haveNumber(CALLER);
  await phone.dial('95033');
  await desk.does('Answer');
  await phone.shouldBe('Talking');
  await phone.hangUp();
  const about = (event: string) => new RegExp(`^${event} ${CALLER} \\d+-\\d+$`);
  await expect(heard).toHaveText([/^Init/, about('Ringing'), about('Talking'), about('Release')]);

  await desk.page.locator('iframe[title="Parcels"]').dispatchEvent('pointerover');
  for (const [way, medium] of [
    ['text', 'Voice'],
    ['list', 'Video'],
  ]) {
    await desk.shouldSay('You are idle');
    await page.getByRole('button', { name: `Dial by ${way}` }).click();
    await desk.shouldSay('Dialling');
    await expect(desk.page.getByRole('region', { name: 'Call in front' })).toContainText(`${medium}`);
    await phone.answers();
    await desk.shouldSay('Talking');
    await desk.does('Hang up');
  }
  await expect(heard).toHaveCount(8);
  copy.stop();
});
