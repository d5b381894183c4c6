import type { Answer, CallState, ServiceRequest, Wait } from '../../kernel/model/call.ts';
import type { Answerer, Used } from './answerer.ts';
import { NOTHING_WRITTEN, type Tables } from './data-tables.ts';

/** What the outside of a call has been asked and will answer: data, so that it travels in time with the call. */
export interface Outside {
  readonly used: Used;
  readonly tables: Tables;
  /** Number of the wait that `reply` is for; 0 before the first request. */
  readonly wait: number;
  readonly reply: Reply;
}

/** What comes of a request. `at`: milliseconds since the start of the call. */
export type Reply =
  | { readonly comes: 'answer'; readonly answer: Answer; readonly at: number; readonly byPlatform?: true }
  | { readonly comes: 'never' }
  | { readonly comes: 'from-live-service' }
  | { readonly comes: 'from-nobody' };

export const NOTHING_ASKED: Outside = { used: [], tables: NOTHING_WRITTEN, wait: 0, reply: { comes: 'never' } };

/** Puts the request of a call that begins to wait for an answer; for any other state the same as before. */
export function asked(answerer: Answerer, outside: Outside, state: CallState): Outside {
  const { wait } = state;
  if (wait === null || wait.request === null || wait.number === outside.wait) return outside;
  const answered = answerer(wait.request, outside.used, outside.tables, state);
  if (answered === null) return { ...outside, wait: wait.number, reply: { comes: 'from-nobody' } };
  if (answered === 'live') return { ...outside, wait: wait.number, reply: { comes: 'from-live-service' } };
  const { answer, delay, used, tables = outside.tables, byPlatform } = answered;
  if (answer === null) return { used, tables, wait: wait.number, reply: { comes: 'never' } };
  const reply: Reply = { comes: 'answer', answer, at: state.at + delay, ...(byPlatform && { byPlatform }) };
  return { used, tables, wait: wait.number, reply };
}

/** What comes of the request that the call waits for; null when it waits for something else. */
export function replyTo(wait: Wait, outside: Outside): Reply | null {
  return wait.request === null || wait.number !== outside.wait ? null : outside.reply;
}

/** Says that nobody answers, and what to do. Quotes nothing of the request that may be secret. */
export function nobodyAnswers(request: ServiceRequest): string {
  const remedy = 'add one or switch to the live service.';
  if (request.service === 'interface') return `No mock answers interface ${String(request.interface)}; ${remedy}`;
  if (request.service === 'transfer') return `No mock answers the transfer to a ${String(request.to)}; ${remedy}`;
  return `No mock answers the ${request.service}; ${remedy}`;
}
