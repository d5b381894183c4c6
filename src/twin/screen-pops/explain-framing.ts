/** What a server answered when it was asked for a page, as far as framing goes. */
export interface PageAnswer {
  /** Address that was asked. */
  readonly address: string;
  /** Origin of the workbench that would frame it. */
  readonly desk: string;
  readonly status: number;
  /** In the order received; names in lower case. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export type FramingCode =
  | 'nothing-against'
  | 'allowed'
  | 'allow-from-right'
  | 'allow-from-wrong'
  | 'deny'
  | 'same-origin-only'
  | 'unreadable-option'
  | 'option-overruled'
  | 'ancestors-none'
  | 'ancestors-self'
  | 'ancestors-others'
  | 'mixed-content'
  | 'redirect'
  | 'bad-status';

export interface FramingReason {
  readonly code: FramingCode;
  /** What the page says now, and what it would have to say. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Framing {
  readonly verdict: 'framed' | 'refused' | 'doubtful';
  readonly reasons: readonly FramingReason[];
}

const REFUSING: ReadonlySet<FramingCode> = new Set([
  'deny',
  'same-origin-only',
  'allow-from-wrong',
  'ancestors-none',
  'ancestors-self',
  'ancestors-others',
  'mixed-content',
]);
const DOUBTFUL: ReadonlySet<FramingCode> = new Set(['allow-from-right', 'unreadable-option', 'redirect', 'bad-status']);

/**
 * Whether browsers let the workbench embed a page, and what would have to change (domain.md §1.4, X-Frame-Options;
 * HTML "X-Frame-Options" and CSP3 "frame-ancestors", which overrules the former).
 */
export function explainFraming(answer: PageAnswer): Framing {
  const { address, desk, status, headers } = answer;
  const valuesOf = (name: string) => headers.filter((header) => header.name === name).map(({ value }) => value);
  const reasons: FramingReason[] = [];
  const say = (code: FramingCode, params: Readonly<Record<string, string>> = {}) => reasons.push({ code, params });
  if (desk.startsWith('https:') && address.startsWith('http:')) say('mixed-content', { address });
  if (status >= 300 && status < 400) say('redirect', { to: valuesOf('location')[0] ?? '', status: String(status) });
  else if (status >= 400) say('bad-status', { status: String(status) });
  const ancestors = valuesOf('content-security-policy').flatMap(ancestorLists);
  const options = valuesOf('x-frame-options').flatMap((value) => value.split(',').map((part) => part.trim()));
  for (const sources of ancestors) say(ancestorCode(sources, address, desk), { sources: sources.join(' '), desk });
  if (ancestors.length > 0) {
    if (options.length > 0) say('option-overruled', { option: options.join(', ') });
  } else if (options.length > 0) say(...optionCode(options, address, desk));
  if (reasons.length === 0) say('nothing-against');
  const has = (codes: ReadonlySet<FramingCode>) => reasons.some(({ code }) => codes.has(code));
  return { verdict: has(REFUSING) ? 'refused' : has(DOUBTFUL) ? 'doubtful' : 'framed', reasons };
}

/** The source lists of `frame-ancestors`; of each policy only its first directive counts. */
function ancestorLists(header: string): readonly (readonly string[])[] {
  return header.split(',').flatMap((policy) => {
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
    const found = directives.find(([name]) => name?.toLowerCase() === 'frame-ancestors');
    return found === undefined ? [] : [found.slice(1)];
  });
}

function ancestorCode(sources: readonly string[], address: string, desk: string): FramingCode {
  const lower = sources.map((source) => source.toLowerCase());
  if (lower.some((source) => matches(source, address, desk))) return 'allowed';
  if (lower.length === 0 || lower.every((source) => source === "'none'")) return 'ancestors-none';
  return lower.every((source) => source === "'self'") ? 'ancestors-self' : 'ancestors-others';
}

const SOURCE =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::(\d+|\*))?(?:\/.*)?$/;

/** Whether a CSP source names the workbench's origin. */
function matches(source: string, address: string, desk: string): boolean {
  const own = new URL(desk);
  if (source === "'self'") return originOf(address) === own.origin;
  if (source === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return fitsScheme(source.slice(0, -1), own);
  const [, scheme, host = '', port] = SOURCE.exec(source) ?? [];
  if (host === '') return false;
  const wanted = scheme ?? originOf(address)?.split(':')[0] ?? 'https';
  return fitsScheme(wanted, own) && fitsHost(host, own.hostname) && fitsPort(port, own, wanted);
}

/** A source of http takes https too. */
function fitsScheme(scheme: string, { protocol }: URL): boolean {
  return protocol === `${scheme}:` || (scheme === 'http' && protocol === 'https:');
}

function fitsHost(host: string, own: string): boolean {
  return host === '*' || (host.startsWith('*.') ? own.endsWith(host.slice(1)) : host === own);
}

function fitsPort(port: string | undefined, own: URL, scheme: string): boolean {
  const usual = own.protocol === 'https:' ? '443' : '80';
  const actual = own.port === '' ? usual : own.port;
  if (port === '*' || port === actual) return true;
  if (port === undefined) return actual === usual;
  return scheme === 'http' && port === '80' && actual === '443';
}

function optionCode(
  options: readonly string[],
  address: string,
  desk: string,
): readonly [FramingCode, { option: string; desk: string }] {
  const params = { option: options.join(', '), desk };
  const lower = [...new Set(options.map((option) => option.toLowerCase()))];
  const [only = ''] = lower;
  // Browsers take several values that contradict one another for a refusal.
  if (lower.length > 1 || only === 'deny') return ['deny', params];
  if (only === 'sameorigin')
    return [originOf(address) === new URL(desk).origin ? 'allowed' : 'same-origin-only', params];
  const from = /^allow-from\s+(\S+)$/.exec(only)?.[1];
  if (from === undefined) return ['unreadable-option', params];
  return [originOf(from) === new URL(desk).origin ? 'allow-from-right' : 'allow-from-wrong', params];
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
