import type { Answer } from '../../kernel/model/call.ts';
import { fromAnswer } from './from-answer.ts';
import type { MockAnswer } from './mock-answer.ts';
import type { Moment } from './moment.ts';

export type RecordedAnswers =
  | { readonly ok: true; readonly answers: readonly MockAnswer[] }
  | { readonly ok: false; readonly problem: string };

interface Request {
  readonly service: string;
  readonly interface: string | undefined;
  readonly at: number;
  answer: Answer | null;
  delay: number;
  /** The twin's own service answered, and will again. */
  byPlatform: boolean;
}

/**
 * Every request of a call with what came of it, each to be answered once and in this order. A service of which the twin
 * answered everything by itself needs no record: it answers again.
 */
export function recordAnswers(moments: readonly Moment[]): RecordedAnswers {
  const requests = new Map<number, Request>();
  for (const { cause, state, outside } of moments) {
    if (cause.because === 'answered') {
      const request = requests.get(cause.input.to) as Request;
      if (cause.by === 'hand') request.byPlatform = false;
      request.answer = cause.input.answer;
      request.delay = cause.input.at - request.at;
    }
    const { wait } = state;
    if (wait === null || wait.request === null || requests.has(wait.number)) continue;
    const { service, interface: id } = wait.request;
    const named = typeof id === 'string' ? id : undefined;
    const byPlatform = outside.reply.comes === 'answer' && outside.reply.byPlatform === true;
    requests.set(wait.number, { service, interface: named, at: state.at, answer: null, delay: 0, byPlatform });
  }
  const answers: MockAnswer[] = [];
  const recorded = new Set(
    [...requests.values()].filter(({ byPlatform }) => !byPlatform).map(({ service }) => service),
  );
  for (const request of requests.values()) {
    if (!recorded.has(request.service)) continue;
    const mock = mockOf(request);
    if (mock === null) return { ok: false, problem: unkeepable(request) };
    answers.push(mock);
  }
  if (answers.length > 200)
    return { ok: false, problem: 'The call asked more than 200 times; a scenario cannot hold that.' };
  return { ok: true, answers };
}

function mockOf({ service, interface: id, answer, delay }: Request): MockAnswer | null {
  const to = service as MockAnswer['to'];
  const kept = fromAnswer(service, answer);
  if (kept === undefined || delay > 3_600_000) return null;
  return { to, ...(id === undefined ? {} : { id }), times: 1, delay, answer: kept };
}

function unkeepable({ service, at }: Request): string {
  return `A scenario cannot hold the answer of the ${service} at ${(at / 1000).toFixed(1)} s: it is too long, came after more than an hour or has another form. Give a simpler answer by hand.`;
}
