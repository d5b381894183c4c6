#!/usr/bin/env node
// Plain Node, so that it starts without a build. In a checkout it builds first when the build is missing or older
// than the source; an installed package has no source beside it and is run as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const MISUSE = 2;
const BUILD_WAIT_MS = 120_000;
const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'dist/cli/main.js');
const lock = join(root, 'dist/.building');

if (existsSync(join(root, 'vite.config.ts')) && !isCurrent()) {
  await buildOnce();
}
await import(pathToFileURL(main).href);

/** True when no file that the build reads is newer than the build; folders count, as deletions change them. */
function isCurrent() {
  if (!existsSync(main)) {
    return false;
  }
  const built = statSync(main).mtimeMs;
  const inputs = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes('workshop'))
    .map((entry) => join(entry.parentPath, entry.name));
  return [join(root, 'package-lock.json'), join(root, 'vite.config.ts'), ...inputs].every(
    (file) => statSync(file, { throwIfNoEntry: false }) === undefined || statSync(file).mtimeMs <= built,
  );
}

/** Several commands may start at once on an old build: one builds, the others wait for it. */
async function buildOnce() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const deadline = Date.now() + BUILD_WAIT_MS;
  while (!takeLock()) {
    if (Date.now() > deadline) {
      fail(`Another build has not ended in ${BUILD_WAIT_MS / 1000} s; delete ${lock} and try again.`);
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
  try {
    if (!isCurrent()) {
      build();
    }
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0);
    if (owner > 0 && !isAlive(owner)) {
      rmSync(lock, { force: true });
    }
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}

function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) {
    fail('The tools that build callsmith are not installed; run npm ci first.');
  }
  process.stderr.write('Building callsmith: the source is newer than dist ...\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    fail(`The build failed:\n${stdout}${stderr}`);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  rmSync(lock, { force: true });
  process.exit(MISUSE);
}
