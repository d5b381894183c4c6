// `npm run harden`: the long forms of the hardening tests, one file after the other, each printing its figures. Takes
// hours; arguments choose files: `npm run harden -- src/server`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';

const root = resolve(import.meta.dirname, '../..');
const places = process.argv.slice(2);

/** Test files that have a long form say so by asking for HARDEN. */
function longForms() {
  return readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(join(root, file), 'utf8').includes('HARDEN'))
    .filter((file) => places.length === 0 || places.some((place) => file.includes(place)))
    .sort();
}

const files = longForms();
console.log(`${files.length} files have a long form.`);
const ready = files.length > 0 && install(root) && build();
// The files come first: what follows a flag is taken for its value.
const run = ['node_modules/vitest/vitest.mjs', 'run', ...files, '--no-file-parallelism', '--disable-console-intercept'];
const { status } = ready
  ? spawnSync(process.execPath, run, { cwd: root, stdio: 'inherit', env: { ...process.env, HARDEN: '1' } })
  : { status: 1 };
process.exitCode = status ?? 1;
