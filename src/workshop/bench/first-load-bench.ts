import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath } from '../../../e2e/fixtures/browser-path.mjs';
import { runServer } from '../../../e2e/fixtures/running-server.ts';

const DESIGNER = resolve(import.meta.dirname, '../../../dist/browser');
/** design.md: first load without Monaco, gzipped (kB). */
const GOAL_KB = 400;

/** What a browser that has nothing yet asks for until a screen stands, gzipped, and how long it takes from this machine. */
export async function benchFirstLoad(): Promise<readonly string[]> {
  const server = await runServer();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking'],
    executablePath: browserPath(),
  });
  try {
    const lines = ['first load with an empty cache, gzipped, without Monaco'];
    for (const [screen, address, ready] of [
      ['home of a tenant', '/t/bank-line', 'table'],
      ['flow editor', '/t/bank-line/flow/bank-line', '.react-flow__node'],
    ] as const) {
      const page = await browser.newPage();
      const files = new Set<string>();
      page.on('request', (request) => files.add(new URL(request.url()).pathname));
      const start = performance.now();
      await page.goto(server.address + address);
      await page.waitForSelector(ready, { state: 'attached' });
      const time = performance.now() - start;
      // What a browser fetches after this is for what may be opened next; nobody waits for it.
      const kilobytes = [...files].reduce((sum, file) => sum + gzippedSize(file), 0) / 1000;
      const verdict = kilobytes <= GOAL_KB ? 'reached' : `missed by ${Math.round((kilobytes / GOAL_KB - 1) * 100)} %`;
      lines.push(
        `  ${screen.padEnd(64)} ${kilobytes.toFixed(0).padStart(8)} kB  goal ${GOAL_KB} kB  ${verdict}; ${time.toFixed(0)} ms`,
      );
      await page.close();
    }
    return lines;
  } finally {
    await browser.close();
    await server.remove();
  }
}

function gzippedSize(path: string): number {
  const file = join(DESIGNER, path);
  if (!path.includes('.') || !existsSync(file)) return 0;
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}
