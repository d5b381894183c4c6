import { readTarget, type Target } from '../addresses/target.ts';
import { type AnswerHead, type Hop, headerValue } from './exchange.ts';
import type { Header } from './outgoing-request.ts';
import { RefusalError } from './refusal.ts';

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What may be told to another origin. An allow-list: a key in a header of any name must not travel. */
const harmless: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'user-agent',
]);

/**
 * The request that an answer asks for instead; undefined where the answer is final. Whether the policy lets it go
 * there is not decided here. Throws a RefusalError (`redirect`).
 */
export function nextHop(hop: Hop, answer: AnswerHead, followed: number, limit: number): Hop | undefined {
  const location = headerValue(answer.headers, 'location');
  if (limit === 0 || !redirects.has(answer.status) || location === '') return undefined;
  if (followed >= limit) throw refuse(`it was redirected more than ${limit} times`);
  const target = locate(hop.target, location);
  if (hop.target.scheme === 'https' && target.scheme === 'http') throw refuse('it was redirected from https to http');
  const asGet = answer.status === 303 || (answer.status < 303 && hop.method === 'POST');
  const stays = target.origin === hop.target.origin;
  if (!stays && !asGet && hop.body !== undefined)
    throw refuse('its body was redirected to another host, port or scheme');
  return {
    method: asGet ? 'GET' : hop.method,
    target,
    headers: hop.headers.filter((header) => (stays || isHarmless(header)) && !(asGet && isAboutBody(header))),
    body: asGet ? undefined : hop.body,
  };
}

function locate(from: Target, location: string): Target {
  const base = from.origin + from.path;
  if (!URL.canParse(location, base)) throw refuse('it was redirected to something that is no address');
  const url = new URL(location, base);
  url.hash = '';
  const target = readTarget(url.href);
  if ('code' in target) throw refuse('it was redirected to an address that is not accepted');
  return target;
}

function isHarmless([name]: Header): boolean {
  return harmless.has(name.toLowerCase());
}

function isAboutBody([name]: Header): boolean {
  return name.toLowerCase().startsWith('content-');
}

function refuse(reason: string): RefusalError {
  return new RefusalError({ code: 'redirect', reason, remedy: 'Use the final address of the service instead.' });
}
