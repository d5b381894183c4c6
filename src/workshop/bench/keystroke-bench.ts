import { randomUUID } from 'node:crypto';
import { chromium, expect, type Page } from '@playwright/test';
import { browserPath } from '../../../e2e/fixtures/browser-path.mjs';
import { runServer } from '../../../e2e/fixtures/running-server.ts';
import { createClient } from '../../contract/create-client.ts';
import type { Document } from '../../kernel/model/document.ts';
import { largeTenant } from './large-flow.ts';

const ELEMENTS = 200;
const KEYSTROKES = 80;
/** Milliseconds between two keys of somebody who types fast. */
const RHYTHM = 120;
/** What people feel to be at once (ms). */
const GOAL_MS = 100;

/** Times in the page, in milliseconds from the key: when the letter stood there, when the finding about it did. */
interface Times {
  readonly letter: readonly number[];
  readonly finding: readonly number[];
}

/**
 * The built designer in a real browser, a flow of 200 elements: from a key in a field of an element until the finding
 * about what was typed is drawn in the list. Journal, autosave, schema and all rules do their work meanwhile.
 */
export async function benchKeystrokes(): Promise<readonly string[]> {
  const server = await runServer();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking'],
    executablePath: browserPath(),
  });
  try {
    await putFlow(server.address);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // tsx names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${server.address}/t/bank-line/flow/large#element=welcome-3`);
    const { letter, finding } = await typeUnknownName(page);
    return [
      `a keystroke in the designer, flow of ${ELEMENTS} elements, ${finding.length} keystrokes`,
      line('from the key until the letter is drawn, p95', letter, 0.95),
      line('from the key until the finding is drawn, median', finding, 0.5),
      line('from the key until the finding is drawn, p95', finding, 0.95, GOAL_MS),
    ];
  } finally {
    await browser.close();
    await server.remove();
  }
}

async function putFlow(address: string): Promise<void> {
  const client = createClient(address, fetch);
  for (const document of largeTenant(ELEMENTS).filter(({ kind }) => kind !== 'tenant') as readonly Document[]) {
    const made = await client.createDocument('bank-line', { saveId: randomUUID(), document });
    if (!made.ok) throw new Error(`The server did not take ${document.id}: ${made.problem.detail}`);
  }
}

/** Makes the name of a variable longer and longer: each letter changes what the finding says. */
async function typeUnknownName(page: Page): Promise<Times> {
  await page.getByRole('navigation', { name: 'Parts of the editor' }).getByRole('button', { name: 'Findings' }).click();
  const field = page.getByRole('region', { name: 'Properties' }).getByRole('textbox', { name: 'Text' }).first();
  await field.fill(`Hello \${FLOW.q}`);
  const findings = page.getByRole('tabpanel', { name: 'Findings' });
  await expect(findings).toContainText('FLOW.q');
  await field.press('End');
  await field.press('ArrowLeft');
  await findings.evaluate(watch);
  for (let key = 0; key < KEYSTROKES; key += 1) {
    await page.keyboard.press('q');
    await page.waitForTimeout(RHYTHM);
  }
  await page.waitForTimeout(1000);
  return page.evaluate(() => (globalThis as unknown as { times: Times }).times);
}

/** Runs in the page. */
function watch(list: Element): void {
  const times = { letter: [] as number[], finding: [] as number[] };
  const asked = new Map<string, number>();
  let name = 'FLOW.q';
  const drawn = (then: (at: number) => void): void => {
    requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      name += 'q';
      asked.set(name, timeStamp);
      drawn((at) => times.letter.push(at - timeStamp));
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const said = /FLOW\.q+/.exec(list.textContent ?? '')?.[0] ?? '';
    const since = asked.get(said);
    if (since === undefined) return;
    asked.delete(said);
    drawn((at) => times.finding.push(at - since));
  }).observe(list, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { times });
}

function line(what: string, times: readonly number[], share: number, goal?: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  const time = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const verdict = goal === undefined ? '' : `  goal under ${goal} ms  ${time < goal ? 'reached' : 'missed'}`;
  return `  ${what.padEnd(64)} ${time.toFixed(0).padStart(8)} ms${verdict}`;
}
