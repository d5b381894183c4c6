import fc from 'fast-check';
import type { Key } from '../../kernel/model/call.ts';
import type { Given } from './given-input.ts';
import type { MockAnswer, MockedAnswer } from './mock-answer.ts';
import type { Moment, Session } from './moment.ts';
import { passTime, provide, runToWait, skipWait } from './moves.ts';
import { toAnswer } from './to-answer.ts';

/** One thing that is done to a call, `after` milliseconds. */
export type Act =
  | { readonly act: 'give'; readonly given: Given; readonly after: number }
  | {
      readonly act: 'answer';
      readonly answers: Readonly<Record<MockAnswer['to'], MockedAnswer>>;
      readonly after: number;
    }
  | { readonly act: 'pass'; readonly after: number }
  | { readonly act: 'skip' };

const after = fc.oneof(fc.constant(0), fc.constant(300), fc.integer({ min: 0, max: 12_000 }));

const keyed = (keys: string) => fc.constantFrom(...keys).map((key): Given => ({ type: 'key', key: key as Key }));

/** Mostly what leads on, so that calls become long. */
const given: fc.Arbitrary<Given> = fc.oneof(
  { weight: 12, arbitrary: keyed('123#') },
  { weight: 3, arbitrary: keyed('0123456789*#') },
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 9 }).map((text): Given => ({ type: 'speech', text })) },
  { weight: 2, arbitrary: fc.constant<Given>({ type: 'nomatch' }) },
  { weight: 1, arbitrary: fc.constant<Given>({ type: 'hang-up' }) },
);

const broken: readonly MockedAnswer[] = [
  { with: 'connection-error', problem: 'reset' },
  { with: 'connection-error', problem: 'tls', message: 'The certificate is out of date.' },
];

/** One answer for each service, for it is not known yet which will be asked. */
const answers: fc.Arbitrary<Readonly<Record<MockAnswer['to'], MockedAnswer>>> = fc.record({
  interface: fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .integer({ min: 0, max: 900 })
        .map((balance): MockedAnswer => ({ with: 'json', status: 200, body: { balance: balance / 4 } })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<MockedAnswer>(
        { with: 'json', status: 503, body: null },
        { with: 'text', status: 200, body: '<html>' },
        ...broken,
      ),
    },
  ),
  recogniser: fc.constantFrom<MockedAnswer>(
    { with: 'intents', intents: [] },
    { with: 'intents', intents: [{ intent: 'bye', confidence: 80, slots: { when: 'now' } }] },
    { with: 'intents', intents: [{ intent: 'stay', confidence: 70, slots: {} }] },
    ...broken,
  ),
  recording: fc.constant<MockedAnswer>({ with: 'done', value: null }),
  'queue-information': fc.constant<MockedAnswer>({ with: 'done', value: { queueIndex: 1 } }),
  sms: fc.constant<MockedAnswer>({ with: 'done', value: null }),
  'media-switch': fc.constant<MockedAnswer>({ with: 'refused', reason: 'busy' }),
  'data-table': fc.constant<MockedAnswer>({ with: 'done', value: { rows: [], count: 0 } }),
  'stored-procedure': fc.constant<MockedAnswer>({ with: 'done', value: {} }),
  'offline-queue': fc.constant<MockedAnswer>({ with: 'refused', reason: 'busy' }),
  transfer: fc.constantFrom<MockedAnswer>({ with: 'transferred' }, { with: 'refused', reason: 'no-agents' }, ...broken),
});

/** What somebody may do to a call. */
export const anyActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ act: fc.constant('give' as const), given, after }) },
    { weight: 5, arbitrary: fc.record({ act: fc.constant('answer' as const), answers, after }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('pass' as const), after }) },
    { weight: 2, arbitrary: fc.constant<Act>({ act: 'skip' }) },
  ),
  { maxLength: 60, size: 'max' },
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

function answer(session: Session, moment: Moment, act: Extract<Act, { act: 'answer' }>): Moment {
  const service = moment.state.wait?.request?.service;
  const given = service === undefined ? null : toAnswer(act.answers[service as MockAnswer['to']]);
  if (given === null) return moment;
  return provide(session, moment, { type: 'answer', answer: given, at: moment.state.at + act.after }).moment;
}
