import type { FastifyRequest } from 'fastify';
import { mediaForms } from '../../contract/media-forms.ts';
import type { Permission, Route } from '../../contract/route.ts';
import { Refused } from '../problems/refused.ts';

/** Who may ask what of this server. */
export interface GuardRules {
  /** Host names it answers under, lower case, without port; loopback names always count. */
  readonly hosts: ReadonlySet<string>;
  /** What everybody who reaches it may do. */
  readonly grants: ReadonlySet<Permission>;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const jsonType = 'application/json; charset=utf-8';

/** The route of the table that a request has come to; undefined: none. */
export function routeOf(request: FastifyRequest): Route | undefined {
  return (request.routeOptions.config as { readonly contract?: Route } | undefined)?.contract;
}

/**
 * A name that an attacker lets resolve to this machine (DNS rebinding) makes his page same-origin with the server: only
 * the Host header tells.
 */
export function refuseForeignHost(request: FastifyRequest, { hosts }: GuardRules): void {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  if (loopback.has(host) || hosts.has(host)) return;
  throw new Refused(
    { code: 'foreign-host' },
    'The request names a host that this server does not answer under. Open it as localhost, or start it with --allow-host.',
  );
}

/** Browsers say where a request comes from; programs say nothing, and no page can make one speak for it. */
export function refuseForeignOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
  const isOwnOrigin = origin === undefined || origin.toLowerCase() === `${request.protocol}://${host?.toLowerCase()}`;
  if (isOwnSite && isOwnOrigin) return;
  throw new Refused(
    { code: 'foreign-origin' },
    'The request was made by a page of another website. Only pages of this server may change anything.',
  );
}

export function refuseUnpermitted({ permission }: Route, { grants }: GuardRules): void {
  if (grants.has(permission)) return;
  throw new Refused(
    { code: 'not-permitted' },
    `This needs the permission "${permission}". The server was started without it.`,
  );
}

/** One spelling of one content type where a body belongs, and no body where none does. */
export function refuseOtherContent(request: FastifyRequest, { body }: Route): void {
  const { 'content-type': type, 'content-length': length, 'transfer-encoding': coding } = request.headers;
  const hasBody = coding !== undefined || (length !== undefined && length !== '0');
  const expected = typeof body === 'string' ? mediaForms[body] : jsonType;
  const isFine = body === undefined ? !hasBody : type !== undefined && isSpelled(type, expected);
  if (isFine && request.headers['content-encoding'] === undefined) return;
  const form = expected.replace('; charset=utf-8', ' in UTF-8');
  throw new Refused(
    { code: 'unsupported-media-type' },
    body === undefined ? 'This address takes no body. Leave it out.' : `Send the body as ${form}, not compressed.`,
  );
}

/** Upper or lower case; where a charset belongs it may be left out, and the space before it, too. */
function isSpelled(type: string, expected: string): boolean {
  const [essence = '', charset] = expected.split(';');
  const lower = type.toLowerCase();
  if (lower === essence) return true;
  return charset !== undefined && (lower === expected || lower === `${essence};${charset.trim()}`);
}
