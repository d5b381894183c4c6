import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefusal } from '../storage/start-refusal.ts';
import { writeDurably } from './write-durably.ts';

const keyBytes = 32;

/**
 * The key that seals secrets, made when there is none. It stands in a file of its own, so that whoever gets hold of the
 * database does not get the secrets. Servers that share a database need the same file.
 */
export function readKeyFile(file: string): Uint8Array {
  const known = keyIn(file);
  if (known !== undefined) return known;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    writeDurably(draft, `${randomBytes(keyBytes).toString('base64')}\n`, 0o600);
    // A link is made whole or not at all, and never over another server's key.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new StartRefusal(`The key file ${file} cannot be written: ${(error as Error).message}.`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const made = keyIn(file);
  if (made === undefined) throw new StartRefusal(`The key file ${file} cannot be read again.`);
  return made;
}

function keyIn(file: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StartRefusal(`The key file ${file} cannot be read: ${(error as Error).message}.`);
  }
  const key = Buffer.from(text, 'base64');
  if (key.length === keyBytes) return key;
  throw new StartRefusal(
    `The key file ${file} is damaged. Restore it from a backup; without it the stored secrets must be entered anew, after the file is removed.`,
  );
}
