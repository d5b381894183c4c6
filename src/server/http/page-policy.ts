import { settingsOf } from '../../kernel/model/tenant.ts';
import { barOrigins } from '../repository/connection-bar-repository.ts';
import type { Services } from '../services.ts';
import type { SecurityHeaders } from './security-headers.ts';

/** A page that is not like all others. */
export interface PagePolicy {
  /** In the folder of the built designer. */
  readonly file: string;
  /** Its Content-Security-Policy; undefined: as everywhere. */
  readonly policy?: string;
  /** Whether other pages may frame it: the policy says which. */
  readonly isFramed?: boolean;
}

const ownPage = /^\/t\/([a-z0-9][a-z0-9-]{0,63})\/-\/(desk|bar)$/;
/** A host, a port at will, or all hosts under a domain; anything else could say more in a header than it should. */
const plainHost = /^(\*\.)?([a-z0-9-]+\.)*[a-z0-9-]+(:\d{1,5})?$/i;
const plainOrigin = /^https?:\/\/(([a-z0-9_-]+\.)*[a-z0-9_-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/;

/**
 * The pages with a Content-Security-Policy of their own. A tenant's agent desk may frame, and post forms to, the hosts on
 * the tenant's trustlist and nothing else; its connection bar may be framed by the origins that its sandbox names and by
 * nobody else. Undefined for all other pages.
 */
export function pagePolicy(
  services: Services,
  headers: SecurityHeaders,
): (path: string) => Promise<PagePolicy | undefined> {
  const policy = headers['content-security-policy'] ?? '';
  return async (path) => {
    const [, tenant, page] = ownPage.exec(path) ?? [];
    if (tenant === undefined) return;
    return page === 'desk' ? deskPolicy(services, policy, tenant) : barPolicy(services, policy, tenant);
  };
}

async function deskPolicy({ storage, snapshots }: Services, policy: string, tenant: string): Promise<PagePolicy> {
  const snapshot = await snapshots.read(storage.db, tenant);
  const trusted = snapshot === undefined ? [] : (settingsOf(snapshot.tenant)?.trustlist ?? []);
  const sources = trusted
    .filter((host) => plainHost.test(host))
    .flatMap((host) => [`https://${host}`, `http://${host}`]);
  const framed = sources.length === 0 ? "'none'" : sources.join(' ');
  const posted = ["'self'", ...sources].join(' ');
  return {
    file: 'index.html',
    policy: `${policy.replace(/form-action [^;]*/, `form-action ${posted}`)};frame-src ${framed}`,
  };
}

async function barPolicy({ storage }: Services, policy: string, tenant: string): Promise<PagePolicy> {
  const origins = (await barOrigins(storage.db, tenant)).filter((origin) => plainOrigin.test(origin));
  if (origins.length === 0) return { file: 'ccbar/bar.html' };
  const ancestors = `frame-ancestors ${origins.join(' ')}`;
  return { file: 'ccbar/bar.html', policy: policy.replace(/frame-ancestors [^;]*/, ancestors), isFramed: true };
}
