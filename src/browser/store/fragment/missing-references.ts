import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { Fragment, FragmentReference } from './fragment.ts';

/** What the fragment refers to and the tenant that it is pasted into does not have. */
export function missingReferences({ references }: Fragment, tenant: Tenant): readonly FragmentReference[] {
  return references.filter(({ kind, id }) => documentOf(tenant, kind, id) === undefined);
}
