import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Misuse } from '../misuse.ts';
import { printable } from '../terminal/printable.ts';
import { flushFolder, writeFileAtomically } from './durable-file.ts';
import type { WrittenFile } from './write-new-folder.ts';

/**
 * Puts recordings into a tenant's folder, each whole or not at all. Those that are there and not brought stay.
 *
 * @throws Misuse when their folder is a symbolic link or a file
 */
export function putRecordings(target: string, files: readonly WrittenFile[]): void {
  for (const { path, text } of files) {
    const place = join(target, path);
    const folder = dirname(place);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isDirectory()) {
      throw new Misuse(`${printable(folder)} is not a folder, but recordings belong there. Move it away first.`);
    }
    mkdirSync(folder, { recursive: true });
    writeFileAtomically(place, text);
    flushFolder(folder);
  }
}
