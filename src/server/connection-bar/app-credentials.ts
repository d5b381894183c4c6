import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Credentials } from '../../contract/connection-bar.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { findBarByKey, putBarCredentials } from '../repository/connection-bar-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { BarRow } from '../storage/bar-tables.ts';

/** A new key and secret. The secret is told here and never again: only its hash is kept. */
export async function makeCredentials(services: Services, tenant: string): Promise<Credentials> {
  await tenantNow(services, tenant);
  const appKey = randomBytes(16).toString('hex');
  const appSecret = randomBytes(32).toString('base64url');
  const row = { app_key: appKey, secret_hash: hashOf(appSecret), made_at: timeNow(services) };
  await services.storage.transaction((db) => putBarCredentials(db, tenant, row));
  return { appKey, appSecret };
}

export type Credited = { readonly bar: BarRow | undefined; readonly isRight: boolean };

/** Whose key it is, and whether the secret belongs to it; takes as long either way. */
export async function checkCredentials({ storage }: Services, appKey: string, appSecret: string): Promise<Credited> {
  const bar = await findBarByKey(storage.db, appKey);
  const given = Buffer.from(hashOf(appSecret));
  const kept = Buffer.from(bar?.secret_hash ?? hashOf(''));
  return { bar, isRight: timingSafeEqual(given, kept) && bar?.secret_hash != null };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
