import { readTarget, type Target } from '../addresses/target.ts';
import { checkTarget } from './check-target.ts';
import { type Connections, connectionsFor } from './connections.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { type AnswerHead, exchange, type Hop, headerValue } from './exchange.ts';
import { checkHeaders } from './header-rules.ts';
import { networkRefusal } from './network-refusal.ts';
import type { Answer, Outcome } from './outcome.ts';
import type { OutgoingPolicy } from './outgoing-policy.ts';
import type { OutgoingRequest, SecretHeaders } from './outgoing-request.ts';
import { nextHop } from './redirect.ts';
import { type Refusal, RefusalError } from './refusal.ts';
import { bodyTooLarge, readBody } from './response-body.ts';

const defaultMaxBytes = 1_000_000;
const longestTimer = 2_147_483_647;

/** How far a request has come: what a failure names as its place, and what an answer reports. */
interface Journey {
  place: string;
  redirects: number;
  insecure: boolean;
}

/**
 * Sends a request to where the policy allows and gives what became of it. Never rejects for anything that the request's
 * texts or the outside do. Rejects with a RangeError for a time, size or redirect limit out of range.
 */
export async function sendRequest(request: OutgoingRequest, policy: OutgoingPolicy): Promise<Outcome> {
  const started = performance.now();
  checkLimits(request);
  const connections = connectionsFor(policy);
  const journey: Journey = { place: `${request.method} request`, redirects: 0, insecure: false };
  const deadline = startDeadline(request.timeout, request.signal);
  try {
    const answer = await Promise.race([deadline.passed, travel(request, connections, deadline, journey)]);
    const { redirects, insecure } = journey;
    return Object.freeze({ kind: 'response', ...answer, ms: performance.now() - started, insecure, redirects });
  } catch (error) {
    const refusal = deadline.refusal() ?? networkRefusal(error);
    if (refusal === undefined) throw error;
    const message = `${journey.place}: ${refusal.reason}. ${refusal.remedy}`;
    return Object.freeze({ kind: 'failure', code: refusal.code, message, ms: performance.now() - started });
  } finally {
    deadline.stop();
  }
}

async function travel(
  request: OutgoingRequest,
  { policy, agent }: Connections,
  deadline: Deadline,
  journey: Journey,
): Promise<Pick<Answer, 'status' | 'headers' | 'body' | 'bytes'>> {
  deadline.signal.throwIfAborted();
  let hop = firstHop(request);
  for (;;) {
    const { method, target } = hop;
    journey.place = `${method} ${target.origin}${journey.redirects > 0 ? ` (redirect ${journey.redirects})` : ''}`;
    refuseIf(checkTarget(policy, target));
    journey.insecure ||= target.scheme === 'http';
    const head = await exchange(agent, hop, deadline.signal);
    try {
      const next = nextHop(hop, head, journey.redirects, policy.followRedirects);
      if (next === undefined) return await answerOf(head, request.maxBytes ?? defaultMaxBytes);
      hop = next;
    } finally {
      head.body.destroy();
    }
    journey.redirects += 1;
  }
}

function firstHop(request: OutgoingRequest): Hop {
  const target = readTarget(request.url);
  if ('code' in target) throw new RefusalError(target);
  const secret = request.secretHeaders;
  const headers = [...request.headers, ...(secret?.headers ?? [])];
  refuseIf(checkHeaders(headers));
  if (secret !== undefined) refuseIf(checkBinding(secret, target));
  if (request.body !== undefined && /\p{Surrogate}/u.test(request.body)) throw new RefusalError(brokenBody);
  return { method: request.method, target, headers, body: request.body };
}

/** A changed address stops the whole request, so that nobody wonders why a service suddenly asks for credentials. */
function checkBinding(secret: SecretHeaders, target: Target): Refusal | undefined {
  const bound = readTarget(secret.origin);
  if (!('code' in bound) && bound.origin === target.origin) return undefined;
  return {
    code: 'secret-origin',
    reason: 'its secret headers were given for another scheme, host or port',
    remedy: 'Change the address back, or enter the secrets anew for this one.',
  };
}

async function answerOf(head: AnswerHead, maxBytes: number) {
  const coding = headerValue(head.headers, 'content-encoding');
  if (coding === '' && Number(headerValue(head.headers, 'content-length')) > maxBytes) throw bodyTooLarge(maxBytes);
  const { text, bytes } = await readBody(head.body, coding, maxBytes);
  return { status: head.status, headers: head.headers, body: text, bytes };
}

function checkLimits({ timeout, maxBytes }: OutgoingRequest): void {
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > longestTimer) {
    throw new RangeError(`timeout must be whole milliseconds from 1 to ${longestTimer}`);
  }
  if (maxBytes !== undefined && !(Number.isInteger(maxBytes) && maxBytes >= 0)) {
    throw new RangeError('maxBytes must be a whole number, 0 or more');
  }
}

function refuseIf(refusal: Refusal | undefined): void {
  if (refusal !== undefined) throw new RefusalError(refusal);
}

const brokenBody: Refusal = {
  code: 'bad-body',
  reason: 'the body holds half a character (a lone surrogate), which UTF-8 cannot carry',
  remedy: 'Use whole Unicode characters.',
};
