import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { DialogCredentials, DialogToken, DialogTokenBody } from '../../contract/dialog.ts';
import { seal, unseal } from '../calls/seal.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';

/** Seconds that a token is good for (domain.md §5.1, C3). */
const LIFE = 3600;
const PLACE = 'dialog-token';
const WRONG = 1;

interface Access {
  readonly tenant: string;
  readonly incarnation: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Made of the server's key: the same whenever it is asked for, stored nowhere, another one for a tenant of the same id. */
export async function dialogCredentials(services: Services, tenant: string): Promise<DialogCredentials> {
  const snapshot = await tenantNow(services, tenant);
  return { appKey: snapshot.row.id, appSecret: secretOf(services, snapshot) };
}

function secretOf({ key }: Pick<Services, 'key'>, { row }: Snapshot): string {
  const place = JSON.stringify(['dialog-app-secret', row.id, row.incarnation]);
  return createHmac('sha256', key).update(place).digest('base64url').slice(0, 32);
}

/** A token for the credentials; a wrong secret and an unknown tenant get the same answer. */
export async function dialogToken(services: Services, { appKey, appSecret }: DialogTokenBody): Promise<DialogToken> {
  const snapshot = await knownTenant(services, appKey);
  const right = snapshot === undefined ? '' : secretOf(services, snapshot);
  const isRight = timingSafeEqual(hashOf(right), hashOf(appSecret)) && snapshot !== undefined;
  if (!isRight) {
    const errorMsg = 'appKey or appSecret is not the right one. Compare them with the sandbox of the tenant.';
    return { errorCode: WRONG, errorMsg, authToken: '' };
  }
  const { id, incarnation } = snapshot.row;
  const access: Access = { tenant: id, incarnation, until: services.now() + LIFE * 1000 };
  const sealed = seal(JSON.stringify(access), services.key, PLACE);
  return {
    errorCode: 0,
    errorMsg: '',
    authToken: Buffer.from(sealed, 'base64').toString('base64url'),
    expireTime: LIFE,
  };
}

/** The tenant of a token; undefined when this server has not made it, it has run out, or the tenant is gone. */
export async function tenantOfToken(services: Services, token: string): Promise<Snapshot | undefined> {
  if (!/^[A-Za-z0-9_-]{1,1000}$/.test(token)) return undefined;
  const text = unseal(Buffer.from(token, 'base64url').toString('base64'), services.key, PLACE);
  if (text === undefined) return undefined;
  const { tenant, incarnation, until } = JSON.parse(text) as Access;
  const snapshot = until > services.now() ? await knownTenant(services, tenant) : undefined;
  return snapshot?.row.incarnation === incarnation ? snapshot : undefined;
}

async function knownTenant(services: Services, tenant: string): Promise<Snapshot | undefined> {
  try {
    return await tenantNow(services, tenant);
  } catch (error) {
    if (error instanceof Refused && error.parts.code === 'unknown-tenant') return undefined;
    throw error;
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
