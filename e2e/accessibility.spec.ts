import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { openDesk } from './fixtures/centre.ts';
import type { Designer } from './fixtures/designer.ts';
import { test } from './fixtures/story.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Place = readonly [screen: string, path: string];

const DESIGNER: readonly Place[] = [
  ['home', '/t/bank-line'],
  ['a kind', '/t/bank-line/prompt'],
  ['tenant', '/t/bank-line/tenant/harbour-bank'],
  ['interface', '/t/bank-line/interface/balance'],
  ['prompt', '/t/bank-line/prompt/main-menu'],
  ['skill queue', '/t/bank-line/skill-queue/gold'],
  ['called route', '/t/bank-line/called-route/bank-line'],
  ['scenario', '/t/bank-line/scenario/loans'],
  ['history', '/t/bank-line/flow/agents/history'],
  ['import', '/t/bank-line/-/import'],
  ['all prompts', '/t/bank-line/-/prompts'],
];

const RECOGNITION: readonly Place[] = [
  ['domain', '/t/voice-navigator/domain/flights'],
  ['robot', '/t/voice-navigator/robot/navigator'],
  ['recognition test', '/t/voice-navigator/recognition-test/english'],
  ['reply template', '/t/voice-navigator/reply-template/goodbye'],
  ['channel', '/t/chat-assistant/channel/web-chat'],
  ['calendar', '/t/clinic-line/calendar/clinic-hours'],
  ['data table', '/t/outbound-survey/data-table/survey-list'],
  ['stored procedure', '/t/outbound-survey/stored-procedure/open-bills'],
];

const CENTRE: readonly Place[] = [
  ['agent', '/t/bank-line/agent/li-wei'],
  ['contact records', '/t/bank-line/-/records'],
  ['batch configuration of agents', '/t/bank-line/-/agents'],
  ['sign-in at the agent desk', '/t/bank-line/-/desk'],
  ['customer phone', '/t/bank-line/-/phone'],
  ['sandbox of the connection bar', '/t/bank-line/-/sandbox'],
  ['sandbox of dialogs', '/t/voice-navigator/-/sandbox/dialogs'],
  ['screen pops', '/t/customer-table-page/screen-pop'],
  ['screen pop', '/t/customer-table-page/screen-pop/customer'],
  ['page', '/t/customer-table-page/page/customer'],
  ['authentication', '/t/card-verification/authentication/card-verify'],
];

type Tour = (designer: Designer, look: Look, address: string) => Promise<void>;

const TOURS: Readonly<Record<string, Tour>> = {
  'of the designer': async (designer, look) => {
    await lookAtTenants(designer, look);
    await lookAtPlaces(designer, look, DESIGNER);
  },
  'of the flow editor': lookAtEditor,
  'that asks something': lookAtDialogs,
  'of releases': lookAtReleases,
  'of tables': lookAtTable,
  'of recognition': (designer, look) => lookAtPlaces(designer, look, RECOGNITION),
  'of the contact centre': async (designer, look, address) => {
    await lookAtPlaces(designer, look, CENTRE);
    const desk = await openDesk(designer.page, address, 'bank-line');
    await desk.signIn('1520 · Anna Smith');
    await desk.shouldSay('No call');
    await look('desk, no call');
  },
};

/** Every screen, in light and in dark, as axe-core sees it (hardening B7). */
for (const scheme of ['light', 'dark'] as const) {
  for (const [which, tour] of Object.entries(TOURS)) {
    test(`no screen ${which} has a serious defect for people with disabilities, in ${scheme}`, async ({
      designer,
      server,
    }) => {
      const { page } = designer;
      await page.emulateMedia({ colorScheme: scheme });
      const defects: string[] = [];
      let screens = 0;
      const look = async (screen: string): Promise<void> => {
        screens += 1;
        defects.push(...(await seriousDefects(page)).map((defect) => `${screen}: ${defect}`));
      };
      await tour(designer, look, server.address);
      console.log(`B7 (${which}, ${scheme}): ${screens} screens, ${defects.length} serious`);
      expect(defects).toEqual([]);
    });
  }
}

async function lookAtTenants(designer: Designer, look: Look): Promise<void> {
  const { page } = designer;
  await designer.open('/');
  await look('guide');
  await page.getByRole('button', { name: 'Close the guide' }).click();
  await page.getByRole('link', { name: 'Callsmith: all tenants' }).click();
  await expect(page.getByRole('heading', { name: 'Tenants' })).toBeVisible();
  await look('tenants');
  await designer.open('/nowhere');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await look('nothing there');
}

async function lookAtPlaces(designer: Designer, look: Look, places: readonly Place[]): Promise<void> {
  for (const [screen, path] of places) {
    await designer.open(path);
    await expect(designer.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await look(screen);
  }
}

async function lookAtTable(designer: Designer, look: Look): Promise<void> {
  await designer.open('/t/customer-table-page/dynamic-table/customers');
  for (const part of ['Fields', 'Rows', 'Imports', 'Versions']) {
    await designer.page.getByRole('tab', { name: part }).click();
    await expect(designer.page.getByRole('tabpanel', { name: part })).toBeVisible();
    await look(`dynamic table, ${part}`);
  }
}

type Look = (screen: string) => Promise<void>;

async function lookAtEditor(designer: Designer, look: Look): Promise<void> {
  await designer.open('/t/bank-line/flow/bank-line');
  await designer.canvas.select('Choose a language');
  await look('editor, element selected');
  for (const part of ['Outline', 'Findings', 'Scenarios'] as const) {
    await designer.part(part);
    await expect(designer.page.getByRole('tabpanel', { name: part })).toBeVisible();
    await look(`editor, ${part}`);
  }
  await designer.phone.open();
  await look('editor, call form');
  await designer.phone.call();
  await look('editor, call');
}

async function lookAtDialogs(designer: Designer, look: Look): Promise<void> {
  const { page } = designer;
  await designer.open('/t/bank-line/flow/bank-line');
  await expect(designer.canvas.board).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('command palette');
  await designer.open('/t/bank-line');
  await page.getByRole('button', { name: 'New document' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('new document');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Actions for Account balance' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('delete');
}

async function lookAtReleases(designer: Designer, look: Look): Promise<void> {
  const { page } = designer;
  await lookAtPlaces(designer, look, [
    ['versions of nothing', '/t/bank-line/flow/agents/releases'],
    ['releases', '/t/bank-line/-/releases'],
  ]);
  await page.getByRole('button', { name: 'Release 系统故障 Technical problem' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Gray' }).click();
  await look('release');
  await dialog.getByRole('radio', { name: 'Official' }).click();
  await dialog.getByRole('button', { name: 'Release V1.0' }).click();
  await expect(dialog).toBeHidden();
  await designer.open('/t/bank-line/flow/technical-problem');
  await designer.panel.open();
  await designer.panel.fill('Name', 'Technical problem');
  await designer.shouldBeSaved();
  await page.getByRole('banner').getByRole('button', { name: 'Unreleased' }).click();
  await look('editor, release state');
  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await look('versions');
  await page.getByRole('button', { name: 'More about V1.0' }).click();
  await page.getByRole('menuitem', { name: 'Go on from here…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('[role="menu"]')).toHaveCount(0);
  await look('go on from a version');
  for (const way of ['canvas', 'words']) {
    await designer.open(`/t/bank-line/flow/technical-problem/compare?before=V1.0&after=draft&way=${way}`);
    await expect(page.getByText('Changed').first()).toBeVisible();
    await look(`compare, ${way}`);
  }
}

/** Evaluated by the debugger, which the page's own Content-Security-Policy does not bind. */
async function seriousDefects(page: Page): Promise<readonly string[]> {
  // A call glows for as long as it lasts; only what ends is waited for.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
  );
  await page.evaluate(AXE);
  const results = await page.evaluate(
    () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run() as Promise<AxeResults>,
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
}
