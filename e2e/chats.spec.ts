import { expect } from '@playwright/test';
import { openDesk, openPhone } from './fixtures/centre.ts';
import { type EnterprisePages, runPages, settle } from './fixtures/enterprise-pages.ts';
import { test as story } from './fixtures/story.ts';

const TENANT = 'web-api-pop-up';
const MEI = '13800000031';
const OMAR = '13800000032';

const test = story.extend<{ readonly pages: EnterprisePages }>({
  pages: async ({ server }, use) => {
    const pages = await runPages();
    await settle(server.address, TENANT, { pages: pages.place });
    await use(pages);
    pages.stop();
  },
});

test('an agent goes from one chat to another and back: the page is told whose is in front', async ({
  designer,
  anotherTab,
  server,
  pages,
}) => {
  const desk = await openDesk(designer.page, server.address, TENANT);
  await desk.signIn('333 · Cleo Park');
  expect(await pages.shouldReceive('Init')).toMatchObject({ workNo: '333', mediaType: '' });
  const chat = async (number: string, channel: string) => {
    const phone = await openPhone((await anotherTab()).page, server.address, TENANT);
    await phone.haveNumber(number);
    await phone.chat(channel);
    return phone;
  };

  const mei = await chat(MEI, 'Web chat');
  expect(await pages.shouldReceive('Ringing')).toMatchObject({ callerNum: MEI, mediaType: 'web', callType: '0' });
  await desk.does('Answer');
  const withMei = await pages.shouldReceive('Talking');
  const omar = await chat(OMAR, 'WhatsApp');
  expect(await pages.shouldReceive('Ringing', 2)).toMatchObject({ callerNum: OMAR, mediaType: 'whatsapp' });
  await desk.does('Answer');
  const withOmar = await pages.shouldReceive('Talking', 2);
  expect(withOmar).toMatchObject({ callerNum: OMAR, mediaType: 'whatsapp', callType: '0', workNo: '333' });
  expect(withOmar.callid).not.toBe(withMei.callid);
  await pages.shouldReceive('get', 2);
  const told = await pages.received('get');
  expect(told.map(({ callerNum, mediaType, callskill }) => [callerNum, mediaType, callskill])).toEqual([
    [MEI, '5', 'WebChat'],
    [OMAR, '5', 'WhatsApp'],
  ]);

  const chats = desk.page.getByRole('navigation', { name: 'Calls and chats' });
  const front = desk.page.getByRole('region', { name: 'Call in front' });
  await omar.write('Is it on the way?');
  await expect(front).toContainText('Is it on the way?');
  await chats.getByRole('button', { name: MEI }).click();
  expect(await pages.shouldReceive('Switch')).toEqual(withMei);
  await expect(front).not.toContainText('Is it on the way?');
  await front.getByRole('textbox', { name: 'Write a message' }).fill('Good morning 您好');
  await front.getByRole('button', { name: 'Send' }).click();
  await mei.hears('Good morning 您好');
  await mei.write('Where is my parcel?');
  await expect(front).toContainText('Where is my parcel?');

  await chats.getByRole('button', { name: OMAR }).click();
  expect(await pages.shouldReceive('Switch', 2)).toEqual(withOmar);
  await expect(front).toContainText('Is it on the way?');
  await expect(front).not.toContainText('Where is my parcel?');
  await mei.leaveChat();
  expect(await pages.shouldReceive('Release')).toEqual(withMei);
  expect(await pages.received('Switch')).toHaveLength(2);
});
