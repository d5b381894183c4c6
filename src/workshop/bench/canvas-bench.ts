import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { browserPath } from '../../../e2e/fixtures/browser-path.mjs';
import { figureLine } from './figure-line.ts';

type Contender = 'ours' | 'plain' | 'lean';
type Gesture = 'pan' | 'drag' | 'zoom';
const SIZES = [100, 1000, 5000];
const GESTURES: readonly Gesture[] = ['pan', 'drag', 'zoom'];

/**
 * Frame times while a user pans, drags an element and zooms: our canvas, React Flow as it comes (plain), and React Flow
 * that draws only what is visible (lean), in one browser, one after the other. p95 of the frames of each gesture.
 */
export async function benchCanvas(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'callsmith-canvas-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'canvas-page'),
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  });
  const server = await serve(folder);
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking'],
    executablePath: browserPath(),
  });
  try {
    const lines = ['canvas, p95 frame: plain React Flow : ours (higher is better), and a lean React Flow : ours'];
    for (const size of SIZES) lines.push(...(await linesFor(size, browser, server)));
    return lines;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function linesFor(size: number, browser: Browser, server: Server): Promise<string[]> {
  const frames = new Map<Contender, Record<Gesture, number>>();
  for (const who of ['plain', 'lean', 'ours'] as const) frames.set(who, await framesOf(who, size, browser, server));
  const of = (who: Contender, gesture: Gesture): number => frames.get(who)?.[gesture] ?? Number.NaN;
  return GESTURES.flatMap((gesture) => {
    const what = `${size} elements, ${gesture}: ours ${of('ours', gesture).toFixed(1)} ms`;
    const plain = of('plain', gesture) / of('ours', gesture);
    const lean = of('lean', gesture) / of('ours', gesture);
    return [figureLine({ what, ratio: plain, atLeast: 1 / 1.1 }), figureLine({ what: '    lean : ours', ratio: lean })];
  });
}

async function framesOf(
  who: Contender,
  size: number,
  browser: Browser,
  server: Server,
): Promise<Record<Gesture, number>> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?who=${who}&size=${size}`);
  await page.waitForSelector('.react-flow__node', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1500);
  const result = { pan: 0, drag: 0, zoom: 0 };
  for (const gesture of GESTURES) result[gesture] = await p95During(page, () => perform(gesture, page));
  await page.close();
  return result;
}

async function perform(gesture: Gesture, page: Page): Promise<void> {
  if (gesture === 'zoom') {
    await page.mouse.move(700, 450);
    for (let i = 0; i < 40; i += 1) {
      await page.mouse.wheel(0, i < 20 ? 60 : -60);
      await page.waitForTimeout(16);
    }
    return;
  }
  const from = gesture === 'pan' ? await emptyPlace(page) : await aNode(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down(gesture === 'pan' ? { button: 'middle' } : {});
  for (let i = 0; i < 60; i += 1) {
    await page.mouse.move(from.x + Math.sin(i / 8) * 200, from.y + (i % 30) * 4);
    await page.waitForTimeout(8);
  }
  await page.mouse.up(gesture === 'pan' ? { button: 'middle' } : {});
}

/** Between the rows of the grid there is nothing but lines. */
async function emptyPlace(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y } = await aNode(page);
  return { x, y: y - 50 };
}

async function aNode(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const boxes = await Promise.all(
    (await page.locator('.react-flow__node').all()).slice(0, 40).map((node) => node.boundingBox()),
  );
  const box = boxes.find((b) => b !== null && b.x > 300 && b.x < 900 && b.y > 200 && b.y < 600) ?? boxes[0];
  return { x: (box?.x ?? 400) + 60, y: (box?.y ?? 100) + 12 };
}

async function p95During(page: Page, gesture: () => Promise<void>): Promise<number> {
  await page.evaluate('frameTimes.start()');
  await gesture();
  const times = (await page.evaluate('frameTimes.stop()')) as number[];
  const sorted = times.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path === '/' ? 'index.html' : path.slice(1);
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    try {
      response.end(readFileSync(join(folder, file)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(server));
  });
}
