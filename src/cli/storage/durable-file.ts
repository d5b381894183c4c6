import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Writes a new file down to the disk. @throws the system's error, EEXIST among them */
export function writeDurably(path: string, text: string | Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes names in a folder durable; systems that cannot do so for folders (Windows) do it by themselves. */
export function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/**
 * Replaces a file, or makes it: written beside it under another name and renamed, so that whoever reads it, at any
 * moment, whatever is killed, sees the old text or the new one. @throws the system's error; the old file is then whole
 */
export function writeFileAtomically(path: string, text: string | Uint8Array): void {
  const beside = temporaryBeside(path);
  try {
    writeDurably(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  flushFolder(dirname(resolve(path)));
}

/**
 * A free hidden name beside the path, on the same disk. What killed processes left there under such names is removed
 * on this occasion.
 */
export function temporaryBeside(path: string): string {
  const full = resolve(path);
  const prefix = `.${basename(full)}.callsmith-`;
  mkdirSync(dirname(full), { recursive: true });
  for (const name of readdirSync(dirname(full))) {
    const owner = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{12}$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(dirname(full), name), { recursive: true, force: true });
  }
  return join(dirname(full), `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
