import { type ReactNode, useMemo } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { Flow, Variable } from '../../../kernel/model/flow.ts';
import { documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { flowTextScope } from './flow-text-scope.ts';
import { type TextScope, TextScopeContext } from './text-scope.ts';

/** What texts in documents that belong to no flow may read. */
export function TenantTextScope({ children }: { readonly children: ReactNode }): ReactNode {
  const tenant = useTenantSnapshot();
  const scope = useMemo(() => tenantTextScope(tenant), [tenant]);
  return <TextScopeContext value={scope}>{children}</TextScopeContext>;
}

/** Expressions read what is there without a flow; texts are spoken in any flow and may name the variables of all. */
function tenantTextScope(tenant: Tenant): TextScope {
  const alone = flowTextScope({}, tenant, catalogue);
  const anywhere = flowTextScope({ variables: allVariables(tenant) }, tenant, catalogue);
  return {
    environment: (mark) => (mark === undefined ? anywhere : alone).environment(mark),
    get seen() {
      return alone.seen;
    },
    describe: anywhere.describe,
    isShared: true,
  };
}

function allVariables(tenant: Tenant): readonly Variable[] {
  const flows = documentsOf(tenant, 'flow') as readonly Flow[];
  return [...new Map(flows.flatMap(({ variables }) => variables.map((one) => [one.name, one] as const))).values()];
}
