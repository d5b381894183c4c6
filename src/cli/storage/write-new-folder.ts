import { lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { flushFolder, temporaryBeside, writeDurably } from './durable-file.ts';

/** A file of a tenant's folder, recordings included; the path uses `/`. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/**
 * Makes a folder with these files. It is written whole under a hidden name beside its place and then renamed: kill the
 * process at any moment and the folder is complete or not there. An empty folder at its place is replaced.
 *
 * @throws the system's error, ENOTEMPTY among them; nothing is there then
 */
export function writeNewFolder(target: string, files: readonly WrittenFile[]): void {
  const beside = temporaryBeside(target);
  try {
    writeFilesInto(beside, files);
    if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmdirSync(target);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  flushFolder(dirname(resolve(target)));
}

/** Makes the folder and its files, all of them down to the disk. */
export function writeFilesInto(folder: string, files: readonly WrittenFile[]): void {
  const folders = new Set([folder, ...files.map(({ path }) => dirname(join(folder, path)))]);
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const { path, text } of files) writeDurably(join(folder, path), text);
  for (const path of folders) flushFolder(path);
}
