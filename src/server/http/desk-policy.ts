import { settingsOf } from '../../kernel/model/tenant.ts';
import type { Services } from '../services.ts';
import type { SecurityHeaders } from './security-headers.ts';

const deskPath = /^\/t\/([a-z0-9][a-z0-9-]{0,63})\/-\/desk$/;
/** A host, a port at will, or all hosts under a domain; anything else could say more in a header than it should. */
const plainHost = /^(\*\.)?([a-z0-9-]+\.)*[a-z0-9-]+(:\d{1,5})?$/i;

/**
 * The Content-Security-Policy of a tenant's agent desk: it may frame, and post forms to, the hosts on the tenant's
 * trustlist and nothing else. Undefined for all other pages.
 */
export function deskPolicy(
  { storage, snapshots }: Services,
  headers: SecurityHeaders,
): (path: string) => Promise<string | undefined> {
  const policy = headers['content-security-policy'] ?? '';
  return async (path) => {
    const tenant = deskPath.exec(path)?.[1];
    if (tenant === undefined) return;
    const snapshot = await snapshots.read(storage.db, tenant);
    const trusted = snapshot === undefined ? [] : (settingsOf(snapshot.tenant)?.trustlist ?? []);
    const sources = trusted
      .filter((host) => plainHost.test(host))
      .flatMap((host) => [`https://${host}`, `http://${host}`]);
    const framed = sources.length === 0 ? "'none'" : sources.join(' ');
    const posted = ["'self'", ...sources].join(' ');
    return `${policy.replace(/form-action [^;]*/, `form-action ${posted}`)};frame-src ${framed}`;
  };
}
