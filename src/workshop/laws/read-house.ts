import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A checkout as the laws see it. */
export interface House {
  /** Names at the top level, without what git ignores. */
  readonly top: readonly string[];
  /** Texts of all files under src, e2e, samples and schemas, by path. */
  readonly files: ReadonlyMap<string, string>;
}

const ROOMS_WITH_TEXT = ['src', 'e2e', 'samples', 'schemas'];

/** Reads it. Generated files are left out: another check compares them. */
export function readHouse(root: string): House {
  const ignored = ignoredNames(root);
  const top = readdirSync(root).filter((name) => name !== '.git' && !ignored.some((pattern) => pattern.test(name)));
  const files = new Map<string, string>();
  for (const room of ROOMS_WITH_TEXT.filter((name) => existsSync(join(root, name)))) {
    for (const entry of readdirSync(join(root, room), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(root.length + 1);
      if (entry.isFile() && !entry.name.includes('.gen.')) {
        files.set(path, readFileSync(join(root, path), 'utf8'));
      }
    }
  }
  return { top: top.sort(), files };
}

function ignoredNames(root: string): readonly RegExp[] {
  const file = join(root, '.gitignore');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line !== '' && !line.startsWith('#') && !line.includes('/'))
    .map((line) => new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));
}
