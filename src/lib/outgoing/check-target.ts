import { classifyAddress } from '../addresses/address-class.ts';
import type { Target } from '../addresses/target.ts';
import { addressAllowed, opens } from '../addresses/trustlist.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import { type Refusal, RefusalError } from './refusal.ts';

/** Whether the policy lets a request go to the target; asked for every hop, before a name is resolved. */
export function checkTarget(policy: CompiledPolicy, target: Target): Refusal | undefined {
  if (target.scheme === 'http' && !policy.allowInsecure) {
    return { code: 'insecure', reason: 'plain http is switched off', remedy: 'Use `https://`.' };
  }
  if (target.literal && !addressAllowed(policy.entries, target, target.host))
    return forbidden('the address is', target, target.host);
  if (policy.entries.some((entry) => opens(entry, target))) return undefined;
  return {
    code: 'not-trusted',
    reason: `${target.host}, port ${target.port}, is not on the trustlist`,
    remedy: `Put \`${target.origin}\` on the trustlist if it may be called.${unreadableEntries(policy)}`,
  };
}

/** The only source of addresses for a connection: resolved once, every record checked, nothing asked again. */
export async function resolveTarget(policy: CompiledPolicy, target: Target): Promise<readonly Resolved[]> {
  // RFC 6761 §6.3: the name means the loopback, whatever a name server says.
  if (target.host === 'localhost') return loopback;
  const records = await policy.lookup(target.host);
  if (records.length === 0) throw new RefusalError(nameNotFound);
  for (const { address } of records) {
    if (!addressAllowed(policy.entries, target, address)) {
      throw new RefusalError(forbidden('the name stands for an address that is', target, address));
    }
  }
  return records.map(({ address }) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

interface Resolved {
  readonly address: string;
  readonly family: 4 | 6;
}

const loopback: readonly Resolved[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

export const nameNotFound: Refusal = {
  code: 'name-not-found',
  reason: 'the host name is not known',
  remedy: 'Check its spelling and the name server of this machine.',
};

/** The address behind a name is not told: a stranger could map a private network by asking. */
function forbidden(what: string, target: Target, address: string): Refusal {
  const never = classifyAddress(address) === 'never';
  return {
    code: 'forbidden-address',
    reason: `${what} not a public one`,
    remedy: never
      ? 'No service can be called there; use its own address.'
      : `Put the address itself with port ${target.port} on the trustlist if this very service is meant.`,
  };
}

function unreadableEntries(policy: CompiledPolicy): string {
  return policy.unreadable
    .map(({ entry, problem }) => ` The entry ${JSON.stringify(entry)} opens nothing: ${problem}.`)
    .join('');
}
