import type { BarBody } from '../../contract/connection-bar.ts';
import type { Outcome } from '../../lib/outgoing/outcome.ts';
import { sendRequest } from '../../lib/outgoing/send-request.ts';
import { policyOf } from '../calls/policy-of.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { type RequestLog, shown } from './request-log.ts';

/** Milliseconds, and bytes: a yes or a no. */
const PATIENCE = 5000;
const LARGEST = 16_384;
const LONGEST_MESSAGE = 200;

/** `retCode` 0 and a message: the enterprise vouches for the agent. */
export type Verdict = { readonly is: 'vouched' } | { readonly is: 'refused' | 'failed'; readonly why: string };

/**
 * Asks the verification API of the enterprise whether it has made this token for this agent (domain.md §5.2), if its host
 * is on the trustlist.
 *
 * @throws Refused when it does not vouch, or does not answer as agreed
 */
export async function verifyAgent(
  services: Services,
  log: RequestLog,
  snapshot: Snapshot,
  url: string,
  body: BarBody,
): Promise<void> {
  const outcome = await sendRequest(
    {
      method: 'POST',
      url,
      headers: [
        ['content-type', 'application/json; charset=utf-8'],
        ['accept', 'application/json'],
      ],
      body: JSON.stringify(body),
      timeout: PATIENCE,
      maxBytes: LARGEST,
    },
    policyOf(services, snapshot),
  );
  const verdict = verdictOf(outcome);
  const isAnswered = outcome.kind === 'response';
  log.note(snapshot.row.id, {
    at: services.now(),
    direction: 'out',
    method: 'POST',
    address: url,
    status: isAnswered ? outcome.status : null,
    ms: Math.round(outcome.ms),
    request: shown(body),
    answer: isAnswered ? shown(readJson(outcome.body) ?? outcome.body) : '',
    problem: verdict.is === 'vouched' ? null : verdict.why,
  });
  if (verdict.is === 'refused') throw new Refused({ code: 'not-verified' }, verdict.why);
  if (verdict.is === 'failed') throw new Refused({ code: 'verification-failed' }, verdict.why);
}

/** What the answer of a verification API means; each failure says what is to be done. */
export function verdictOf(outcome: Outcome): Verdict {
  const failed = (reason: string, remedy: string): Verdict => ({
    is: 'failed',
    why: `Verification API: ${reason}. ${remedy}`,
  });
  if (outcome.kind === 'failure') {
    const hint =
      outcome.code === 'not-trusted' || outcome.code === 'forbidden-address'
        ? ' The trustlist is in the settings of the tenant.'
        : '';
    return { is: 'failed', why: `Verification API: ${outcome.message}${hint}` };
  }
  if (outcome.status !== 200) {
    return failed(`it answered with the status ${outcome.status}`, 'Answer with 200, also when the token is refused.');
  }
  const answer = readJson(outcome.body);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return failed('its answer is no JSON object', 'Answer with {"retCode": 0, "message": "…"}.');
  }
  const { retCode, message } = answer as { readonly retCode?: unknown; readonly message?: unknown };
  if (!Number.isInteger(retCode)) {
    const found = retCode === undefined ? 'is missing' : `is ${JSON.stringify(retCode).slice(0, 40)}`;
    return failed(`retCode ${found}`, 'It must be a whole number: 0 for yes, any other for no.');
  }
  if (typeof message !== 'string') return failed('message is missing or no text', 'Add a text, such as "success".');
  if (retCode === 0) return { is: 'vouched' };
  const told = message.slice(0, LONGEST_MESSAGE);
  const why = `The enterprise refused the token with retCode ${String(retCode)}: “${told}”. Have it make a new one.`;
  return { is: 'refused', why };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
