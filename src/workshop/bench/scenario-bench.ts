import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const SCENARIOS = 1000;
/** Including the start of the process (design.md), in ms. */
const GOAL_MS = 3000;

/** `callsmith test` over a tenant with a thousand scenarios, as a user starts it; the best of the rounds. */
export function benchScenarios(rounds: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'callsmith-bench-'));
  try {
    cpSync(join(ROOT, 'samples/bank-line'), folder, { recursive: true });
    multiplyScenarios(join(folder, 'scenarios'));
    const times = Array.from({ length: rounds }, () => timeOf(folder));
    const best = Math.min(...times);
    const verdict = best < GOAL_MS ? 'reached' : `missed by ${Math.round((best / GOAL_MS - 1) * 100)} %`;
    const what = `callsmith test, ${SCENARIOS} scenarios of the bank line, with start`;
    return [`${what.padEnd(66)} ${(best / 1000).toFixed(2).padStart(8)} s   goal under 3 s  ${verdict}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function multiplyScenarios(folder: string): void {
  const originals = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  for (let i = originals.length; i < SCENARIOS; i += 1) {
    const id = `copy-${i}`;
    const copy = { ...originals[i % originals.length], id, name: id };
    writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(copy, null, 2)}\n`);
  }
}

function timeOf(folder: string): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'src/cli/callsmith.mjs'), 'test', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`callsmith test failed:\n${stdout.slice(-2000)}`);
  return performance.now() - start;
}
