import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How generated files on disk differ from what they should be; paths are below the root, sorted. */
export interface Differences {
  /** Missing or with another text. */
  readonly outdated: readonly string[];
  /** Generated once from a schema that is gone. */
  readonly stray: readonly string[];
}

/** Compares the disk with the texts that `generate` gave. */
export function compareOutputs(root: string, outputs: ReadonlyMap<string, string>): Differences {
  const outdated = [...outputs].filter(([path, text]) => textOf(join(root, path)) !== text).map(([path]) => path);
  const stray = [...generatedFiles(root, 'src/catalogue'), ...generatedFiles(root, 'schemas')];
  return { outdated: outdated.sort(), stray: stray.filter((path) => !outputs.has(path)).sort() };
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function generatedFiles(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) {
    return [];
  }
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (/\.gen\.(ts|js|d\.ts)$/.test(entry.name) || folder === 'schemas'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
