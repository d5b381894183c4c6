// `npm run check`: every rule of the house. Plain Node, so that it needs nothing but installed packages.
// `--no-tests` leaves the unit tests to `npm test`.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const tsx = ['--import', 'tsx'];

const STEPS = [
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false'] },
  { name: 'dead code', run: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'format and lint',
    run: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings'],
  },
  { name: 'generated files', run: [...tsx, 'src/workshop/gen/main.ts', '--check'] },
  { name: 'import rules', run: [...tsx, 'src/workshop/imports/main.ts'] },
  { name: 'house laws', run: [...tsx, 'src/workshop/laws/main.ts'] },
];
const TESTS = { name: 'unit tests', run: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'] };

/** Runs a step to its end; its output is kept for the case that it fails. */
function perform({ name, run }) {
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, run, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => done({ name, ok: code === 0, output, seconds: (performance.now() - start) / 1000 }));
  });
}

function report({ name, ok, output, seconds }) {
  if (!ok) {
    console.log(`\n--- ${name} ---\n${output.trim()}\n`);
  }
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(5)} s`);
}

/** The tests come last and alone: some of them measure. */
async function check(withTests) {
  const start = performance.now();
  const results = [];
  const waiting = [...STEPS];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await perform(step);
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  if (withTests) {
    const result = await perform(TESTS);
    results.push(result);
    report(result);
  }
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    failed.length === 0 ? `All in order (${seconds} s).` : `Not in order: ${failed.join(', ')} (${seconds} s).`,
  );
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await check(!process.argv.includes('--no-tests'));
