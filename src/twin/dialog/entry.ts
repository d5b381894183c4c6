import type { CallState } from '../../kernel/model/call.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import { fillDefaults } from '../../kernel/model/fill-defaults.ts';
import type { Flow, FlowElement, Variable } from '../../kernel/model/flow.ts';
import { documentOf, settingsOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';

/** What the access side has to know of the element at which a call stands. */
export interface Entry {
  /** Name that its author gave it. */
  readonly name: string;
  readonly mostKeys: number;
  /** Whether `#` ends what is keyed. */
  readonly endsWithHash: boolean;
  /** Seconds between two keys; undefined when there is but one. */
  readonly betweenKeys: number | undefined;
  /** Whether what is entered goes to something encrypted. */
  readonly isSecret: boolean;
}

/** Reads settings by the names that asking elements share; an element without them takes one key. */
export function entryAt(call: CallState, tenant: Tenant, { elements, definitions }: Catalogue): Entry {
  const frame = call.frames[call.frames.length - 1];
  const flow = documentOf(tenant, 'flow', frame?.flow ?? '') as Flow | undefined;
  const element = flow?.elements.find(({ id }) => id === frame?.at);
  const type = elements.get(element?.type ?? '');
  const settings = (
    type === undefined ? {} : fillDefaults(type.schema, definitions, element?.settings ?? {})
  ) as ValueMap;
  const { maximum, maxKeys, endKey, interDigitTime, variable, result } = settings;
  const most = typeof maximum === 'number' ? maximum : typeof maxKeys === 'number' ? maxKeys : 1;
  return {
    name: nameOf(element),
    mostKeys: Math.min(99, Math.max(1, most)),
    endsWithHash: endKey === '#' || (maxKeys !== undefined && most > 1),
    betweenKeys: typeof interDigitTime === 'number' ? interDigitTime : undefined,
    isSecret: isSecret(variable, flow, tenant) || isSecret(result, flow, tenant),
  };
}

function nameOf(element: FlowElement | undefined): string {
  return element === undefined ? '' : element.name || element.id;
}

/** One that is not declared is taken for secret. */
function isSecret(variable: Value | undefined, flow: Flow | undefined, tenant: Tenant): boolean {
  const [, scope, name] = (typeof variable === 'string' && /^(FLOW|GLOBAL)\.(\w+)$/.exec(variable)) || [];
  if (scope === undefined) return false;
  const declared: readonly Variable[] | undefined = scope === 'FLOW' ? flow?.variables : settingsOf(tenant)?.globals;
  const found = declared?.find((one) => one.name === name);
  return found === undefined || (found.encryption ?? 'none') !== 'none';
}
