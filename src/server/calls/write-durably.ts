import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes a new file that is on the disk when this returns. */
export function writeDurably(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'w', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
