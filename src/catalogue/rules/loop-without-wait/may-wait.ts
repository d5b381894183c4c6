import type { ElementView, TenantView } from '../../../kernel/model/views.ts';

/** Whether a call may stand still at the element, or in a flow that it runs and that comes back. */
export function mayWait(element: ElementView, tenant: TenantView, seen: ReadonlySet<string> = new Set()): boolean {
  if (element.waits) return true;
  const { goesTo } = element;
  if (goesTo === undefined || !goesTo.returns || seen.has(goesTo.flow)) return false;
  const inside = new Set(seen).add(goesTo.flow);
  return tenant.flow(goesTo.flow)?.elements.some((one) => mayWait(one, tenant, inside)) ?? false;
}
