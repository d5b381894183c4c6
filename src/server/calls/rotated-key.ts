import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Services } from '../services.ts';
import { StartRefusal } from '../storage/start-refusal.ts';
import { storageFailure } from '../storage/storage-failure.ts';
import { keyInUse, resealRows, rotateServerKey } from '../tables/rotate-keys.ts';
import { readKeyFile } from './key-file.ts';
import { writeDurably } from './write-durably.ts';

/**
 * The key that seals, a new one when that is asked for. A rotation that was broken off at any point is brought to its end:
 * the new key stands beside the old one, on the disk, before anything is sealed with it, and takes its place afterwards.
 *
 * @throws StartRefusal when neither key opens what is sealed in the storage
 */
export async function currentKey(
  services: Omit<Services, 'key'>,
  file: string,
  isRotating: boolean,
): Promise<Uint8Array> {
  const next = `${file}.next`;
  let key = readKeyFile(file);
  if (existsSync(next)) {
    const waiting = readKeyFile(next);
    const used = await keyInUse(services, [key, waiting]);
    if (used === waiting) renameSync(next, file);
    else rmSync(next);
    key = used ?? key;
  }
  if (isRotating) key = await rotate(services, file, key);
  try {
    await resealRows({ ...services, key });
  } catch (error) {
    // A full storage does not hinder the start: older keys still open what they sealed, and the next start goes on.
    if (storageFailure(error) !== 'full') throw error;
  }
  return key;
}

async function rotate(services: Omit<Services, 'key'>, file: string, key: Uint8Array): Promise<Uint8Array> {
  const used = await keyInUse(services, [key]);
  if (used === undefined && (await isAnythingSealed(services))) {
    throw new StartRefusal(
      `The key file ${file} does not open what is sealed. Restore it from a backup before rotating.`,
    );
  }
  const next = `${file}.next`;
  writeDurably(next, `${randomBytes(32).toString('base64')}\n`, 0o600);
  const made = readKeyFile(next);
  await rotateServerKey({ ...services, key }, key, made);
  renameSync(next, file);
  return made;
}

async function isAnythingSealed({ storage }: Pick<Services, 'storage'>): Promise<boolean> {
  const [key, secret] = [
    await storage.db.selectFrom('data_table_keys').select('number').limit(1).executeTakeFirst(),
    await storage.db.selectFrom('secrets').select('name').limit(1).executeTakeFirst(),
  ];
  return key !== undefined || secret !== undefined;
}
