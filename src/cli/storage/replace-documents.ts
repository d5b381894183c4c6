import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Formats } from '../../kernel/documents/document-format.ts';
import type { TenantFile } from '../../kernel/documents/write-folder.ts';
import { Misuse } from '../misuse.ts';
import { printable } from '../terminal/printable.ts';
import { flushFolder, temporaryBeside, writeDurably } from './durable-file.ts';
import { finishReplacement } from './finish-replacement.ts';
import { isDocumentPath, replacementFolder } from './replacement.ts';
import { writeFilesInto } from './write-new-folder.ts';

/**
 * Replaces all documents of a tenant's folder; every other file in it (README.md, a service, .git) is left alone.
 *
 * Kill the process at any moment, and every later command of Callsmith sees all of the old documents or all of the
 * new ones: the new ones are first written, down to the disk, into a hidden folder in the tenant's folder; one rename
 * of that folder decides; only then are files moved to their places, each by a rename. Whoever finds a decided folder
 * finishes the moving before it reads (finishReplacement). Killed before the decision, nothing was touched.
 *
 * @throws Misuse when a folder of documents is a symbolic link or a file
 * @throws the system's error; the old documents are then untouched unless the decision had been made
 */
export function replaceDocuments(folder: string, files: readonly TenantFile[], formats: Formats): void {
  finishReplacement(folder);
  const write = files.map(({ path }) => path);
  const kept = new Set(write);
  const remove = documentPaths(folder, formats).filter((path) => !kept.has(path));
  const decided = join(folder, replacementFolder);
  const staged = temporaryBeside(decided);
  try {
    writeFilesInto(
      staged,
      files.map(({ path, text }) => ({ path: `files/${path}`, text })),
    );
    writeDurably(join(staged, 'plan.json'), `${JSON.stringify({ write, remove }, null, 2)}\n`);
    flushFolder(staged);
    renameSync(staged, decided);
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
  flushFolder(folder);
  finishReplacement(folder);
}

/** The files from which documents would be read, whatever is in them. */
export function documentPaths(folder: string, formats: Formats): string[] {
  const paths: string[] = [];
  for (const { kind } of formats.values()) {
    if (kind.single === true) {
      const path = `${kind.kind}.json`;
      if (lstatSync(join(folder, path), { throwIfNoEntry: false })) paths.push(path);
      continue;
    }
    const stat = lstatSync(join(folder, kind.folder), { throwIfNoEntry: false });
    if (stat === undefined) continue;
    const place = printable(join(folder, kind.folder));
    if (!stat.isDirectory())
      throw new Misuse(`${place} is not a folder, but documents belong there. Move it away first.`);
    for (const entry of readdirSync(join(folder, kind.folder), { withFileTypes: true })) {
      if (!entry.isDirectory()) paths.push(`${kind.folder}/${entry.name}`);
    }
  }
  return paths.filter(isDocumentPath);
}
