import type { Answer, ServiceRequest } from '../../../kernel/model/call.ts';
import type { Value } from '../../../kernel/model/value.ts';
import type { Outcome } from '../../../lib/outgoing/outcome.ts';
import type { OutgoingPolicy } from '../../../lib/outgoing/outgoing-policy.ts';
import type { Header, Method, OutgoingRequest } from '../../../lib/outgoing/outgoing-request.ts';
import { sendRequest } from '../../../lib/outgoing/send-request.ts';
import type { Secrets } from './secrets.ts';
import { signatureOf } from './signature.ts';

/** What the real service said. */
export interface LiveAnswer {
  readonly answer: Answer;
  /** Milliseconds that it took. */
  readonly ms: number;
}

/** Asks real services; or gives a sentence that says why it cannot, and what to do. */
export type LiveService = (request: ServiceRequest, signal: AbortSignal) => Promise<LiveAnswer | string>;

/** Sends the requests of interfaces as `buildRequest` of the catalogue makes them. */
export function liveService(policy: OutgoingPolicy, secrets: Secrets): LiveService {
  return async (request, signal) => {
    const outgoing = outgoingOf(request, secrets);
    if (typeof outgoing === 'string') return outgoing;
    const outcome = await sendRequest({ ...outgoing, signal }, policy);
    return { answer: answerOf(outcome), ms: Math.ceil(outcome.ms) };
  };
}

function answerOf(outcome: Outcome): Answer {
  if (outcome.kind === 'failure') return { ok: false, problem: outcome.code, message: outcome.message };
  return { ok: true, value: { status: outcome.status, body: outcome.body } };
}

interface HeaderField {
  readonly name: string;
  readonly value?: string;
  readonly secret?: string;
}

function outgoingOf(request: ServiceRequest, secrets: Secrets): OutgoingRequest | string {
  const { method, url, timeout } = request as unknown as { method: Method; url: string; timeout: number };
  const fields = (request.headers ?? []) as unknown as readonly HeaderField[];
  const body = request.body === undefined ? undefined : JSON.stringify(request.body satisfies Value);
  const headers: Header[] = [];
  const secret: Header[] = [];
  const origins = new Set<string>();
  for (const field of fields) {
    if (field.secret === undefined) {
      headers.push([field.name, field.value ?? '']);
      continue;
    }
    const found = secrets(field.secret, url);
    if (typeof found === 'string') return found;
    origins.add(found.origin);
    secret.push([field.name, found.value]);
  }
  const signature = request.signature as unknown as { header: string; secret: string } | undefined;
  if (signature !== undefined) {
    const found = secrets(signature.secret, url);
    if (typeof found === 'string') return found;
    origins.add(found.origin);
    secret.push([signature.header, signatureOf(body ?? '', found.value)]);
  }
  if (body !== undefined && !fields.some(({ name }) => name.toLowerCase() === 'content-type')) {
    headers.push(['Content-Type', 'application/json']);
  }
  const [origin, another] = origins;
  if (another !== undefined)
    return `The secrets of this interface may be sent to ${origin} and ${another}, but a request goes to one place. Correct CALLSMITH_ORIGIN_...`;
  return {
    method,
    url,
    headers,
    timeout,
    ...(body === undefined ? {} : { body }),
    ...(origin === undefined ? {} : { secretHeaders: { origin, headers: secret } }),
  };
}
