import { settingsOf } from '../../kernel/model/tenant.ts';
import type { OutgoingPolicy } from '../../lib/outgoing/outgoing-policy.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';

const policies = new WeakMap<object, OutgoingPolicy>();

/** One per saved state of the trustlist, so that connections are kept only as long as they are allowed. */
export function policyOf({ lookup }: Pick<Services, 'lookup'>, { tenant }: Snapshot): OutgoingPolicy {
  const trustlist = settingsOf(tenant)?.trustlist ?? [];
  const known = policies.get(trustlist);
  const policy = known ?? { trustlist, ...(lookup === undefined ? {} : { lookup }) };
  policies.set(trustlist, policy);
  return policy;
}
