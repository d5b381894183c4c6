import type { Readable } from 'node:stream';
import type { Agent } from 'undici';
import type { Target } from '../addresses/target.ts';
import type { Header, Method } from './outgoing-request.ts';
import { RefusalError } from './refusal.ts';

/** One request on the wire: what is left of the caller's after checks and redirects. */
export interface Hop {
  readonly method: Method;
  readonly target: Target;
  readonly headers: readonly Header[];
  readonly body: string | undefined;
}

/** The head of an answer; whoever gets it reads `body` to its end or destroys it. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Readable;
}

const mostHeaders = 100;
const accepted: Header = ['accept-encoding', 'gzip, deflate, br'];

/** Sends one request and waits for the head of its answer. Rejects with whatever the socket or parser says. */
export async function exchange(agent: Agent, hop: Hop, signal: AbortSignal): Promise<AnswerHead> {
  const own = hop.headers.some(([name]) => name.toLowerCase() === accepted[0]) ? [] : [accepted];
  const answer = await agent.request({
    origin: hop.target.origin,
    path: hop.target.path,
    method: hop.method,
    headers: [...own, ...hop.headers].flat(),
    body: hop.body ?? null,
    signal,
    responseHeaders: 'raw',
  });
  // A body that is thrown away reports its own end as an error.
  answer.body.on('error', () => {});
  const headers = pairs(answer.headers as unknown as readonly string[]);
  if (headers.length > mostHeaders) {
    answer.body.destroy();
    throw new RefusalError({
      code: 'too-large',
      reason: `the answer has more than ${mostHeaders} headers`,
      remedy: 'Have the service send fewer headers.',
    });
  }
  return { status: answer.statusCode, headers, body: answer.body };
}

/** Every value under a name, joined as RFC 9110 §5.3 says; empty where there is none. */
export function headerValue(headers: readonly Header[], name: string): string {
  return headers
    .filter(([other]) => other === name)
    .map(([, value]) => value)
    .join(', ');
}

/** undici's `raw` is a flat list of names and values, though it is declared as a record. */
function pairs(flat: readonly string[]): readonly Header[] {
  const headers: Header[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    headers.push([(flat[index] ?? '').toLowerCase(), flat[index + 1] ?? '']);
  }
  return headers;
}
