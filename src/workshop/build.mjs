// `npm run build`: builds what there is to build: the command line, the server, the designer.
// Plain Node, used by `npm test` and `npm start` on fresh clones.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

const builds = [
  { source: 'src/cli/main.ts', parameters: [] },
  { source: 'src/server/main.ts', parameters: ['--mode', 'server'] },
  { source: 'src/browser/index.html', parameters: ['--mode', 'browser'] },
];

/** Builds everything; false when a build failed. What Vite has to say about a failure is on the terminal then. */
export function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const present = builds.filter(({ source }) => existsSync(join(root, source)));
  return present.every(({ parameters }) => {
    const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel=warn', ...parameters], {
      cwd: root,
      stdio: 'inherit',
    });
    return status === 0;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build() ? 0 : 1;
