import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
