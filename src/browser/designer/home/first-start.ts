import type { SampleList, TenantHeader } from '../../../contract/tenants.ts';

const KEY = 'callsmith.started';

/** The sample that a newcomer meets: a bank's line with a menu, digits, a service and agents. */
const FIRST_SAMPLE = 'bank-line';

/** What a browser that has never been here does: open a tenant, make the sample first, or nothing. */
export type FirstStep =
  | { readonly do: 'open'; readonly tenant: string }
  | { readonly do: 'make'; readonly sample: string; readonly name: string }
  | { readonly do: 'nothing' };

export function firstStep(
  isKnown: boolean,
  tenants: readonly TenantHeader[],
  samples: SampleList['samples'],
): FirstStep {
  if (isKnown) return { do: 'nothing' };
  if (tenants.some(({ id }) => id === FIRST_SAMPLE)) return { do: 'open', tenant: FIRST_SAMPLE };
  const sample = samples.find(({ id }) => id === FIRST_SAMPLE) ?? samples[0];
  return tenants.length === 0 && sample !== undefined
    ? { do: 'make', sample: sample.id, name: sample.name }
    : { do: 'nothing' };
}

export function hasStartedBefore(): boolean {
  return localStorage.getItem(KEY) !== null;
}

export function rememberStart(): void {
  localStorage.setItem(KEY, 'yes');
}
