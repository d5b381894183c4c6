import { lookup as systemLookup } from 'node:dns/promises';
import { rootCertificates } from 'node:tls';
import { readTrustEntry, type TrustEntry } from '../addresses/trustlist.ts';
import type { OutgoingPolicy, ResolveName } from './outgoing-policy.ts';

/** A policy as it is used: read once, so that changing the object afterwards changes nothing. */
export interface CompiledPolicy {
  readonly entries: readonly TrustEntry[];
  /** Entries that could not be read, as written, with the reason. */
  readonly unreadable: readonly { readonly entry: string; readonly problem: string }[];
  readonly allowInsecure: boolean;
  readonly followRedirects: number;
  /** Every certificate that is trusted; undefined: the ones Node brings along. */
  readonly authorities: readonly string[] | undefined;
  readonly lookup: ResolveName;
}

const mostRedirects = 5;

/** Throws a RangeError where `followRedirects` is not a whole number from 0 to 5. */
export function compilePolicy(policy: OutgoingPolicy): CompiledPolicy {
  const followRedirects = policy.followRedirects ?? 0;
  if (!Number.isInteger(followRedirects) || followRedirects < 0 || followRedirects > mostRedirects) {
    throw new RangeError(`followRedirects must be a whole number from 0 to ${mostRedirects}`);
  }
  const entries: TrustEntry[] = [];
  const unreadable: { entry: string; problem: string }[] = [];
  for (const text of policy.trustlist) {
    const entry = readTrustEntry(text);
    if ('problem' in entry) unreadable.push({ entry: text, problem: entry.problem });
    else entries.push(entry);
  }
  const own = policy.certificateAuthorities;
  return Object.freeze({
    entries: Object.freeze(entries),
    unreadable: Object.freeze(unreadable),
    allowInsecure: policy.allowInsecure ?? true,
    followRedirects,
    authorities: own === undefined ? undefined : [...rootCertificates, ...own],
    lookup: policy.lookup ?? askSystem,
  });
}

const underWay = new Map<string, ReturnType<ResolveName>>();

/**
 * The operating system's answer, so that its hosts file and search domains count. Calls for one name share one
 * question: Node asks at most two at a time, and 200 calls to a host with a slow name server would block all others.
 */
function askSystem(host: string): ReturnType<ResolveName> {
  const shared = underWay.get(host);
  if (shared !== undefined) return shared;
  const question = systemLookup(host, { all: true, verbatim: true })
    .then((records) =>
      records.map(({ address, family }) => ({ address, family: family === 6 ? (6 as const) : (4 as const) })),
    )
    .finally(() => underWay.delete(host));
  underWay.set(host, question);
  return question;
}
