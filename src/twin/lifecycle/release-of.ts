import type { Release } from '../../kernel/documents/release-file.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import { freezeFlow } from './freeze-flow.ts';

/** What a release of the flow would freeze now; undefined: the tenant has no such flow. */
export function releaseOf(tenant: Tenant, flow: string, catalogue: Catalogue): Release | undefined {
  const documents = freezeFlow(tenant, flow, catalogue);
  return documents && { flow, documents };
}
