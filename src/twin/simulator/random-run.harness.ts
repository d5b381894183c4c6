import fc from 'fast-check';
import type { Key } from '../../kernel/model/call.ts';
import type { Given } from './given-input.ts';
import type { MockedAnswer } from './mock-answer.ts';
import type { Moment, Session } from './moment.ts';
import { passTime, provide, runToWait, skipWait } from './moves.ts';
import { toAnswer } from './to-answer.ts';

/** One thing that is done to a call, `after` milliseconds. */
export type Act =
  | { readonly act: 'give'; readonly given: Given; readonly after: number }
  | { readonly act: 'answer'; readonly answer: MockedAnswer; readonly after: number }
  | { readonly act: 'pass'; readonly after: number }
  | { readonly act: 'skip' };

const after = fc.oneof(fc.constant(0), fc.constant(300), fc.integer({ min: 0, max: 12_000 }));

const given: fc.Arbitrary<Given> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'0123456789*#').map((key): Given => ({ type: 'key', key: key as Key })) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 9 }).map((text): Given => ({ type: 'speech', text })) },
  { weight: 1, arbitrary: fc.constant<Given>({ type: 'nomatch' }) },
  { weight: 1, arbitrary: fc.constant<Given>({ type: 'hang-up' }) },
);

export const anyMockedAnswer: fc.Arbitrary<MockedAnswer> = fc.oneof(
  fc
    .float({ min: 0, max: 500, noNaN: true })
    .map((balance): MockedAnswer => ({ with: 'json', status: 200, body: { balance } })),
  fc.constantFrom<MockedAnswer>(
    { with: 'json', status: 503, body: null },
    { with: 'text', status: 200, body: '<html>' },
    { with: 'connection-error', problem: 'reset' },
    { with: 'connection-error', problem: 'tls', message: 'The certificate is out of date.' },
    { with: 'transferred' },
    { with: 'refused', reason: 'no-agents' },
    { with: 'intents', intents: [] },
    { with: 'intents', intents: [{ intent: 'bye', confidence: 80, slots: { when: 'now' } }] },
  ),
);

/** What somebody may do to a call. */
export const anyActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ act: fc.constant('give' as const), given, after }) },
    { weight: 5, arbitrary: fc.record({ act: fc.constant('answer' as const), answer: anyMockedAnswer, after }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('pass' as const), after }) },
    { weight: 2, arbitrary: fc.constant<Act>({ act: 'skip' }) },
  ),
  { maxLength: 25 },
);

/** Plays acts from a moment; what cannot be done just now is left out. */
export function play(session: Session, from: Moment, acts: readonly Act[]): Moment {
  let moment = from.state.phase === 'ready' ? runToWait(session, from).moment : from;
  for (const act of acts) {
    const at = moment.state.at;
    if (act.act === 'skip') moment = skipWait(session, moment).moment;
    else if (act.act === 'pass') moment = passTime(session, moment, act.after).moment;
    else if (act.act === 'give') moment = provide(session, moment, { ...act.given, at: at + act.after }).moment;
    else moment = answer(session, moment, act);
  }
  return moment;
}

function answer(
  session: Session,
  moment: Moment,
  { answer: mocked, after: delay }: Extract<Act, { act: 'answer' }>,
): Moment {
  const service = moment.state.wait?.request?.service;
  const engineAnswer = toAnswer(mocked);
  const isHttp = mocked.with === 'json' || mocked.with === 'text';
  const isIntents = mocked.with === 'intents';
  const isTransfer = mocked.with === 'transferred' || mocked.with === 'refused';
  const fits =
    service === 'interface'
      ? !isIntents && !isTransfer
      : service === 'transfer'
        ? !isHttp && !isIntents
        : !isHttp && !isTransfer;
  if (service === undefined || engineAnswer === null || !fits) return moment;
  return provide(session, moment, { type: 'answer', answer: engineAnswer, at: moment.state.at + delay }).moment;
}
