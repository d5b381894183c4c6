import ipaddr from 'ipaddr.js';

/**
 * What an address is for. Only `public` may be called without being named; `never` may not be called at all, because
 * no service of a customer can live there: unspecified, multicast, broadcast, reserved ranges, tunnels, and IPv6
 * addresses that carry a non-public IPv4 address inside. The others are called only where a trustlist names them.
 */
export type AddressClass = 'public' | 'loopback' | 'private' | 'link-local' | 'shared' | 'metadata' | 'never';

type V4 = InstanceType<typeof ipaddr.IPv4>;
type V6 = InstanceType<typeof ipaddr.IPv6>;

/** Metadata and platform services of clouds; most also lie in a forbidden range, the Azure one looks public. */
const metadataAddresses: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '168.63.129.16',
  '100.100.100.200',
  '192.0.0.192',
  'fd00:ec2::254',
  'fd20:ce::254',
]);

const classOfRange: ReadonlyMap<string, AddressClass> = new Map([
  ['unicast', 'public'],
  ['loopback', 'loopback'],
  ['private', 'private'],
  ['uniqueLocal', 'private'],
  ['linkLocal', 'link-local'],
  ['carrierGradeNat', 'shared'],
]);

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
const wellKnownNat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Classifies an address in dotted decimal or IPv6 notation; any other text is `never`. */
export function classifyAddress(text: string): AddressClass {
  const address = canonicalAddress(text);
  if (address === undefined) return 'never';
  if (metadataAddresses.has(address)) return 'metadata';
  return address.includes(':') ? classifyIpv6(ipaddr.IPv6.parse(address)) : classOf(ipaddr.IPv4.parse(address));
}

/**
 * The one spelling of an address: dotted decimal, or IPv6 compressed and in hexadecimal; undefined where it is neither.
 * The URL parser reads it first, because ipaddr.js takes `::8.8.8.8` for another address than the system does.
 */
export function canonicalAddress(text: string): string | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return text;
  if (!/^[0-9a-f:.]+$/i.test(text) || !URL.canParse(`http://[${text}]/`)) return undefined;
  return ipaddr.IPv6.parse(new URL(`http://[${text}]/`).hostname.slice(1, -1)).toString();
}

function classOf(address: V4 | V6): AddressClass {
  return classOfRange.get(address.range()) ?? 'never';
}

function classifyIpv6(address: V6): AddressClass {
  const inside = publicOrNever(lastFourBytes(address));
  // A network without IPv4 reaches the public IPv4 world through these two, so the address inside decides.
  if (address.isIPv4MappedAddress() || address.match(wellKnownNat64)) return inside;
  if (isIsatap(address) && inside === 'never') return 'never';
  const kind = classOf(address);
  // Allow-list: what IANA has not given out as global unicast is not public, even where no range names it.
  return kind === 'public' && !address.match(globalUnicast) ? 'never' : kind;
}

function publicOrNever(ipv4: string): AddressClass {
  return classifyAddress(ipv4) === 'public' ? 'public' : 'never';
}

function lastFourBytes(address: V6): string {
  return address.toByteArray().slice(12).join('.');
}

/** RFC 5214 §6.1: the interface identifier 0000:5efe or 0200:5efe is followed by an IPv4 address. */
function isIsatap(address: V6): boolean {
  return ((address.parts[4] ?? 0) & 0xfdff) === 0 && address.parts[5] === 0x5efe;
}
