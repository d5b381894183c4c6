// `npm test`: installs what is missing, builds, runs every test there is, and says in its last line what came out.
// Plain Node without dependencies: it must start on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { exitCodeOf, lastLine, sum, tallyPlaywright, tallyVitest } from './tally.mjs';

const root = resolve(import.meta.dirname, '../..');
const reports = join(root, '.callsmith/reports');

/** The runners, in order; one that has nothing to run is left out. */
function* runners() {
  yield {
    arguments: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    report: 'vitest.json',
    tally: tallyVitest,
  };
  const e2e = join(root, 'e2e');
  if (existsSync(e2e) && readdirSync(e2e, { recursive: true }).some((file) => file.endsWith('.spec.ts'))) {
    yield {
      arguments: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
      report: 'playwright.json',
      tally: tallyPlaywright,
    };
  }
}

function run(runner) {
  const report = join(reports, runner.report);
  rmSync(report, { force: true });
  const extra = runner.tally === tallyVitest ? [`--outputFile.json=${report}`] : [];
  const exitCode = start(process.execPath, [...runner.arguments, ...extra], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return runner.tally(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, exitCode);
}

function start(command, parameters, environment = {}) {
  const { status } = spawnSync(command, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

function prepared() {
  return install(root) && build();
}

/** Journeys need a browser: the one that is there, or Playwright's own if it can be had from here. */
async function fetchBrowser() {
  const { findBrowser } = await import('../../e2e/fixtures/browser-path.mjs');
  if (findBrowser() !== undefined) return;
  console.log('There is no browser for the journeys yet; asking Playwright for one ...');
  start(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

mkdirSync(reports, { recursive: true });
const isPrepared = prepared();
if (isPrepared) await fetchBrowser();
const total = isPrepared ? sum([...runners()].map(run)) : { passed: 0, failed: 1, skipped: 0 };
process.exitCode = exitCodeOf(total);
console.log(lastLine(total));
