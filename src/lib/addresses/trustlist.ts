import { canonicalAddress, classifyAddress } from './address-class.ts';
import { canonicalHost, defaultPort, isAddress, type Scheme, type Target } from './target.ts';

/** One readable entry of a trustlist. */
export interface TrustEntry {
  /** Undefined: either scheme. */
  readonly scheme: Scheme | undefined;
  /** Canonical host; for `*.example.com` it is `example.com`. */
  readonly host: string;
  /** Whether the entry means every name below `host`, and not `host` itself. */
  readonly below: boolean;
  /** Undefined: the scheme's own port only. */
  readonly port: number | undefined;
}

export interface UnreadableEntry {
  /** Why it opens nothing, and what to write instead. */
  readonly problem: string;
}

const grammar = /^(?:(https?):\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[^\s:/?#@\\[\]%*]+)(?::([1-9]\d{0,4}))?$/i;

/** Reads `host`, `host:port`, `scheme://host[:port]`, `*.example.com` (README.md has the whole grammar). */
export function readTrustEntry(text: string): TrustEntry | UnreadableEntry {
  const [, scheme, star, hostText, portText] = grammar.exec(text) ?? [];
  if (hostText === undefined || !URL.canParse(`http://${hostText}`)) {
    return { problem: 'write `host`, `host:port`, `https://host`, `https://host:port` or `*.example.com`' };
  }
  const host = canonicalHost(new URL(`http://${hostText}`).hostname);
  const port = portText === undefined ? undefined : Number(portText);
  if (host === undefined)
    return { problem: 'the host name is not valid; use letters, digits, hyphens and single dots' };
  if (port !== undefined && port > 65_535) return { problem: 'use a port from 1 to 65535' };
  const below = star !== undefined;
  if (below && (isAddress(host) || !host.includes('.'))) {
    return { problem: '`*.` needs a domain of at least two parts after it, such as `*.example.com`' };
  }
  if (isAddress(host)) {
    const problem = addressProblem(hostText, host);
    if (problem !== undefined) return { problem };
  }
  return Object.freeze({ scheme: scheme?.toLowerCase() as Scheme | undefined, host, below, port });
}

/** Whether the entry opens the target. An address is opened by an entry of that address only, never by `*.`. */
export function opens(entry: TrustEntry, target: Pick<Target, 'scheme' | 'host' | 'port'>): boolean {
  if (entry.scheme !== undefined && entry.scheme !== target.scheme) return false;
  if (target.port !== (entry.port ?? defaultPort(target.scheme))) return false;
  return entry.below ? target.host.endsWith(`.${entry.host}`) : target.host === entry.host;
}

/**
 * Whether a connection for the target may go to the address. Public addresses may be called by every trusted name;
 * any other must be named on the trustlist itself, with this port, except that `localhost` names the loopback.
 */
export function addressAllowed(entries: readonly TrustEntry[], target: Target, address: string): boolean {
  const kind = classifyAddress(address);
  if (kind === 'public') return true;
  if (kind === 'never') return false;
  const host = canonicalAddress(address) ?? address;
  if (target.host === 'localhost') return host === '127.0.0.1' || host === '::1';
  return entries.some((entry) => isAddress(entry.host) && opens(entry, { ...target, host }));
}

/** People read numbers in more than one way, so an address has to be written the way it is shown. */
function addressProblem(written: string, host: string): string | undefined {
  if (classifyAddress(host) === 'never')
    return 'no service can be called at this address; name the host or its own address';
  if (!host.includes(':') && written !== host) return `write the address as \`${host}\``;
  return undefined;
}
