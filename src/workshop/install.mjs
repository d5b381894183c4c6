// Installs what package-lock.json names and node_modules lacks. Plain Node: it must run on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The packages that package-lock.json names and node_modules lacks, or holds in another version. Packages for other
 * machines are not missed.
 */
export function missingPackages(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, { optional, devOptional }]) => path !== '' && !optional && !devOptional)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path);
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Installs them; false when npm could not. */
export function install(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) {
    return true;
  }
  console.log(`Installing: ${missing.length} packages are missing or of another version.`);
  const npm = (command) =>
    spawnSync('npm', [command, '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: isWindows() });
  return npm('ci').status === 0;
}

function isWindows() {
  return process.platform === 'win32';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = install(resolve(import.meta.dirname, '../..')) ? 0 : 1;
}
