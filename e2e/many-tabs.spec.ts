import { expect } from '@playwright/test';
import type { Designer } from './fixtures/designer.ts';
import { test } from './fixtures/story.ts';

/** Browsers allow six connections to one server: with a stream for each tab, the seventh would never open. */
test('eight tabs of one browser all open, and all hear what one of them does', async ({ designer, anotherTab }) => {
  const streams = new Set<unknown>();
  designer.page.context().on('request', (request) => {
    if (request.url().endsWith('/events') || request.url().includes('/events?')) streams.add(request);
  });
  designer.page.context().on('requestfinished', (request) => streams.delete(request));
  designer.page.context().on('requestfailed', (request) => streams.delete(request));
  const tabs: Designer[] = [designer];
  while (tabs.length < 8) tabs.push(await anotherTab(designer.page));
  for (const tab of tabs) {
    await tab.open('/t/bank-line/flow');
    await expect(tab.page.getByRole('region', { name: 'List of documents' })).toContainText('Agents');
  }
  expect(streams.size).toBe(1);

  const [first, last] = [tabs[0] as Designer, tabs[7] as Designer];
  await last.open('/t/bank-line/flow/agents');
  await last.panel.fill('Name', 'Seen by everybody');
  await last.shouldBeSaved();
  for (const tab of tabs.slice(0, 7)) {
    await expect(tab.page.getByRole('region', { name: 'List of documents' })).toContainText('Seen by everybody');
  }

  // Whoever listened to the server goes; another tab does it from then on.
  await first.page.close();
  await last.panel.fill('Name', 'And still heard');
  await last.shouldBeSaved();
  for (const tab of tabs.slice(1, 7)) {
    await expect(tab.page.getByRole('region', { name: 'List of documents' })).toContainText('And still heard');
  }
});
