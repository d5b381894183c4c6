import type { BarSettings, BarSettingsBody } from '../../contract/connection-bar.ts';
import type { FieldError } from '../../contract/problem.ts';
import { settingsOf } from '../../kernel/model/tenant.ts';
import { readTarget } from '../../lib/addresses/target.ts';
import { opens, readTrustEntry } from '../../lib/addresses/trustlist.ts';
import type { Centres } from '../centre/centres.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import { barOrigins, findBar, putBarSettings } from '../repository/connection-bar-repository.ts';
import type { Services } from '../services.ts';

/** How a tenant's sandbox is set up. */
export async function barSettings(services: Services, centres: Centres, tenant: string): Promise<BarSettings> {
  const { tenant: documents } = await tenantNow(services, tenant);
  const { db } = services.storage;
  const bar = await findBar(db, tenant);
  const settings = settingsOf(documents);
  const { setup } = await centres.of(tenant).now();
  const verifyUrl = bar?.verify_url ?? '';
  return {
    origins: await barOrigins(db, tenant),
    verifyUrl,
    isVerifyTrusted: isTrusted(verifyUrl, settings?.trustlist ?? []),
    tenantSpaceId: settings?.tenantSpaceId ?? '',
    appKey: bar?.app_key ?? null,
    madeAt: bar?.made_at ?? null,
    accounts: [...setup.agents.values()].map(({ account }) => account),
  };
}

export async function putSettings(
  services: Services,
  centres: Centres,
  tenant: string,
  { origins: written, verifyUrl }: BarSettingsBody,
): Promise<BarSettings> {
  await tenantNow(services, tenant);
  const origins = [...new Set(written.map(originAt))];
  if (verifyUrl !== '') refuseBadUrl(verifyUrl);
  await services.storage.transaction((db) => putBarSettings(db, tenant, verifyUrl, origins));
  return barSettings(services, centres, tenant);
}

function isTrusted(url: string, trustlist: readonly string[]): boolean {
  const target = readTarget(url);
  if ('code' in target) return false;
  return trustlist.some((text) => {
    const entry = readTrustEntry(text);
    return !('problem' in entry) && opens(entry, target);
  });
}

/** An origin as browsers write it; what has a path, or a spelling that browsers never send, would never fit. */
function originAt(text: string, index: number): string {
  const target = readTarget(text);
  const remedy =
    'Write it as `https://crm.example.com` or `http://127.0.0.1:8792`: scheme, host and port, nothing more.';
  if ('code' in target) throw badField(`/origins/${index}`, `Origin ${index + 1}: ${target.reason}. ${remedy}`);
  if (target.path !== '/') throw badField(`/origins/${index}`, `Origin ${index + 1}: it has a path. ${remedy}`);
  return new URL(text).origin;
}

function refuseBadUrl(url: string): void {
  const target = readTarget(url);
  if ('code' in target) throw badField('/verifyUrl', `Verification API: ${target.reason}. ${target.remedy}`);
}

function badField(path: string, message: string): Refused {
  const errors: FieldError[] = [{ in: 'body', path, message }];
  return new Refused({ code: 'bad-request', errors }, message);
}
