import type { SecretBody, SecretDeletion, SecretHeader, SecretList } from '../../contract/calls.ts';
import { readTarget } from '../../lib/addresses/target.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import { deleteSecretRow, findSecret, listSecrets, putSecretRow } from '../repository/secret-repository.ts';
import { type Services, timeNow } from '../services.ts';
import { seal, unseal } from './seal.ts';

/** A secret and the only origin that it may be sent to. */
export interface Secret {
  readonly value: string;
  readonly origin: string;
}

export async function secretList(services: Services, tenant: string): Promise<SecretList> {
  await tenantNow(services, tenant);
  const rows = await listSecrets(services.storage.db, tenant);
  return { secrets: rows.map(({ name, origin, updated_at }) => ({ name, origin, updatedAt: updated_at })) };
}

/** Sets a secret together with its origin: neither is ever changed without the other. */
export async function putSecret(
  services: Services,
  tenant: string,
  name: string,
  { value, origin: written }: SecretBody,
): Promise<SecretHeader> {
  await tenantNow(services, tenant);
  const origin = originOf(written);
  const updatedAt = timeNow(services);
  const sealed = seal(value, services.key, secretPlace(tenant, name, origin));
  await services.storage.transaction((db) => putSecretRow(db, tenant, { name, origin, sealed, updated_at: updatedAt }));
  return { name, origin, updatedAt };
}

export async function deleteSecret(services: Services, tenant: string, name: string): Promise<SecretDeletion> {
  await tenantNow(services, tenant);
  const isDeleted = await services.storage.transaction((db) => deleteSecretRow(db, tenant, name));
  if (!isDeleted) throw new Refused({ code: 'unknown-secret' }, `The tenant has no secret "${name}".`);
  return { name };
}

/** Undefined: there is none, or it was sealed with another key. */
export async function openSecret(services: Services, tenant: string, name: string): Promise<Secret | undefined> {
  const row = await findSecret(services.storage.db, tenant, name);
  if (row === undefined) return undefined;
  const value = unseal(row.sealed, services.key, secretPlace(tenant, name, row.origin));
  return value === undefined ? undefined : { value, origin: row.origin };
}

/** Where the seal of a secret belongs. */
export function secretPlace(tenant: string, name: string, origin: string): string {
  return JSON.stringify([tenant, name, origin]);
}

function originOf(written: string): string {
  const target = readTarget(written);
  if (!('code' in target)) return target.origin;
  const errors = [{ in: 'body' as const, path: '/origin', message: target.remedy }];
  throw new Refused(
    { code: 'bad-request', errors },
    `The origin of the secret cannot be used: ${target.reason}. ${target.remedy}`,
  );
}
