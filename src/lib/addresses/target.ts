import ipaddr from 'ipaddr.js';

/** Why a text is no address to call. */
export interface BadUrl {
  readonly code: 'bad-url';
  /** A clause without its full stop. */
  readonly reason: string;
  /** A whole sentence. */
  readonly remedy: string;
}

export type Scheme = 'http' | 'https';

/** Where a request goes, in the one spelling that everything is compared in. */
export interface Target {
  readonly scheme: Scheme;
  /** Lower case, ASCII, no trailing dot, no brackets; an IPv4 address in dotted decimal, an IPv6 one compressed. */
  readonly host: string;
  readonly port: number;
  /** Whether `host` is an IP address. */
  readonly literal: boolean;
  /** `scheme://host[:port]`, without the port where it is the scheme's own. */
  readonly origin: string;
  /** Path and query, percent-encoded. */
  readonly path: string;
}

const longestUrl = 16_384;
const hostName = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/;

/**
 * Reads an address the way the WHATWG URL standard does, so that no other reading of it can name another host, and
 * refuses the spellings in which a value that slipped into the address could change its meaning.
 */
export function readTarget(url: string): Target | BadUrl {
  const slip = findSlip(url);
  if (slip !== undefined) return slip;
  if (!URL.canParse(url)) return badUrl('it is not an absolute URL', 'Write it as `https://host/path`.');
  const parsed = new URL(url);
  const scheme = parsed.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return badUrl('its scheme is not http or https', 'Use `https://`.');
  if (parsed.username !== '' || parsed.password !== '' || authorityOf(url).includes('@')) {
    return badUrl('it carries a user name or an `@` before the host', 'Send credentials as secret headers instead.');
  }
  const host = canonicalHost(parsed.hostname);
  if (host === undefined) return badUrl('its host name is not valid', 'Use letters, digits, hyphens and single dots.');
  const port = parsed.port === '' ? defaultPort(scheme) : Number(parsed.port);
  if (port === 0) return badUrl('its port is 0', 'Use a port from 1 to 65535.');
  const origin = originOf(scheme, host, port);
  return Object.freeze({ scheme, host, port, literal: isAddress(host), origin, path: parsed.pathname + parsed.search });
}

export function defaultPort(scheme: Scheme): number {
  return scheme === 'https' ? 443 : 80;
}

/** Host of a parsed URL in canonical spelling; undefined where it is not one that can be resolved. */
export function canonicalHost(hostname: string): string | undefined {
  if (hostname.startsWith('[')) return ipaddr.IPv6.parse(hostname.slice(1, -1)).toString();
  const name = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return hostName.test(name) ? name : undefined;
}

export function isAddress(host: string): boolean {
  return host.includes(':') || ipaddr.IPv4.isValidFourPartDecimal(host);
}

function originOf(scheme: Scheme, host: string, port: number): string {
  const bracketed = host.includes(':') ? `[${host}]` : host;
  return `${scheme}://${bracketed}${port === defaultPort(scheme) ? '' : `:${port}`}`;
}

/** What the URL parser would silently strip, turn into `/`, or cut off. */
function findSlip(url: string): BadUrl | undefined {
  if (url.length > longestUrl)
    return badUrl(`it is longer than ${longestUrl} characters`, 'Send the values as a body.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(url)) {
    return badUrl('it holds a line break or another control character', 'Percent-encode the values put into it.');
  }
  if (/\p{Surrogate}/u.test(url)) return badUrl('it holds half a character', 'Use whole Unicode characters.');
  if (url.includes('\\')) return badUrl('it holds a backslash', 'Percent-encode it as %5C.');
  if (url.includes('#')) return badUrl('a `#` cuts off the rest of it', 'Percent-encode it as %23 or remove it.');
  return undefined;
}

/** The parser drops an empty user name (`https://@host`), which nobody writes on purpose. */
function authorityOf(url: string): string {
  return /^\s*[a-z]+:\/*([^/?]*)/i.exec(url)?.[1] ?? '';
}

function badUrl(reason: string, remedy: string): BadUrl {
  return { code: 'bad-url', reason: `the address cannot be used because ${reason}`, remedy };
}
