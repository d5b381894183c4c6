// `npm run build`: builds what there is to build: the command line, the server, the designer.
// Plain Node, used by `npm test` and `npm start` on fresh clones.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '../..');

const builds = [
  { source: 'src/cli/main.ts', parameters: [] },
  { source: 'src/server/main.ts', parameters: ['--mode', 'server'] },
  { source: 'src/browser/index.html', parameters: ['--mode', 'browser'] },
  { source: 'src/browser/sdk/aicc-support.ts', parameters: ['--mode', 'sdk'] },
  { source: 'src/browser/ccbar/script/ccbarclient.ts', parameters: ['--mode', 'ccbar'] },
];

/** Builds everything; false when a build failed. What Vite has to say about a failure is on the terminal then. */
export function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const present = builds.filter(({ source }) => existsSync(join(root, source)));
  const isBuilt = present.every(({ parameters }) => {
    const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel=warn', ...parameters], {
      cwd: root,
      stdio: 'inherit',
    });
    return status === 0;
  });
  if (isBuilt) compressDesigner();
  return isBuilt;
}

/** The designer's files never change between builds: they are compressed once, here, and not for each browser. */
function compressDesigner() {
  const folder = join(root, 'dist/browser');
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.(js|css|svg|json|html)$/.test(file)) continue;
    const bytes = readFileSync(join(folder, file));
    if (bytes.length < 1024) continue;
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, quality));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build() ? 0 : 1;
