import type { House } from './read-house.ts';

const EDGELESS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'type', 'types', 'shared', 'misc', 'stuff']);
const CODE = /\.(tsx?|m?js)$/;
const CODE_ROOMS = /^(src|e2e)\//;

/** Names without an edge attract everything; index files hide where things are. Folders and files are kebab-case. */
export function names({ files }: House): readonly string[] {
  const problems = new Set<string>();
  for (const path of files.keys()) {
    const parts = CODE_ROOMS.test(path) ? path.split('/') : [];
    for (const part of parts) {
      const stem = part.replace(/\..*$/, '');
      if (EDGELESS.has(stem)) {
        problems.add(`${path}: "${stem}" says nothing of what is inside; name it after its subject.`);
      }
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) && part !== 'README.md') {
        problems.add(`${path}: write "${part}" in kebab-case.`);
      }
      if (stem === 'index' && CODE.test(part)) {
        problems.add(`${path}: no index files; import from the file that holds the name.`);
      }
    }
  }
  return [...problems];
}
