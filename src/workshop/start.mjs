// `npm start`: installs what is missing, builds what is older than the source, starts the server and says where it is.
// Plain Node without dependencies: it must start on a fresh clone. Options after `--` go to the server.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';

const root = resolve(import.meta.dirname, '../..');
const server = join(root, 'dist/server/main.js');

/** Whether nothing that the build reads is newer than it; folders count, as deletions change them. */
function isBuilt() {
  const outputs = [
    server,
    ...(existsSync(join(root, 'src/browser/index.html')) ? [join(root, 'dist/browser/index.html')] : []),
  ];
  if (!outputs.every((file) => existsSync(file))) {
    return false;
  }
  const built = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes('workshop'))
    .map((entry) => join(entry.parentPath, entry.name));
  return [join(root, 'package-lock.json'), join(root, 'vite.config.ts'), ...sources].every(
    (file) => statSync(file).mtimeMs <= built,
  );
}

function prepared() {
  if (!install(root)) {
    return false;
  }
  if (isBuilt()) {
    return true;
  }
  console.log('Building Callsmith; this takes a moment ...');
  return build();
}

if (prepared()) {
  const child = spawn(process.execPath, [server, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // The server ends itself in order; this driver waits for it.
    process.on(signal, () => child.kill(signal));
  }
  child.on('close', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 0);
  });
} else {
  process.exitCode = 1;
}
