import fc from 'fast-check';
import type { CenterInput } from './center-input.ts';
import type { CenterState } from './center-state.ts';
import type { Doing } from './small-center.harness.ts';

export const AGENTS = ['101', '102', '103', '104'] as const;
export const PHONES = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;

/** One thing that somebody does; `pick` chooses among the calls that are there, where a call belongs. */
export interface Act {
  readonly after: number;
  /** Whether all desks have been heard of just before, as open ones are. */
  readonly isAwake: boolean;
  readonly pick: number;
  readonly doing: Doing;
}

const numberOf = (phone: string) => `1380000000${phone.slice(1)}`;
const one = <T>(weight: number, ...values: readonly T[]) => ({ weight, arbitrary: fc.constantFrom(...values) });

function agentDoing(workNo: string): fc.Arbitrary<Doing> {
  const as = { workNo, session: workNo };
  const call = '?';
  const signIn = { type: 'sign-in', ...as, status: 'idle', autoEnterIdle: true, force: false } as const;
  const of = (type: 'answer' | 'hold' | 'unhold' | 'mute' | 'unmute' | 'hang-up' | 'switch' | 'reject'): Doing => ({
    ...{ type, call, ...as },
  });
  const targets = [
    ...['sales', 'gold', 'chat', 'ping', 'none'].map((queue) => ({ kind: 'queue', queue }) as const),
    ...[...AGENTS, '999'].map((to) => ({ kind: 'agent', workNo: to }) as const),
    ...['hotline', 'verify', 'apology', 'none'].map((flow) => ({ kind: 'flow', flow }) as const),
    { kind: 'number', number: '4008001234' } as const,
  ];
  const transfers = targets.flatMap((to) =>
    (['release', 'success', 'suspend'] as const).map((mode): Doing => ({ type: 'transfer', call, to, mode, ...as })),
  );
  const notes = [10, 20_000].map((length) => ({ note: 'x'.repeat(length) }));
  return fc.oneof(
    one<Doing>(20, of('answer')),
    one<Doing>(4, of('hold'), of('unhold'), of('mute'), of('unmute')),
    one<Doing>(4, of('hang-up'), of('switch'), of('reject')),
    one<Doing>(2, { type: 'cancel-transfer', call, ...as }, { type: 'agent-says', call, text: 'Hello', ...as }),
    one<Doing>(8, ...transfers),
    one<Doing>(4, { ...signIn, autoAnswer: false }, { ...signIn, autoAnswer: true }),
    one<Doing>(1, { ...signIn, autoAnswer: false, session: 'other', force: true }, { type: 'sign-out', ...as }),
    one<Doing>(6, { type: 'set-status', status: 'idle', ...as }),
    one<Doing>(1, { type: 'set-status', status: 'busy', ...as }, { type: 'set-status', status: 'rest', ...as }),
    one<Doing>(
      3,
      ...[...PHONES, 'p9'].map((p): Doing => ({ type: 'call-out', number: numberOf(p), media: 'audio', ...as })),
    ),
    one<Doing>(3, { type: 'authenticate', call, code: 'CARDVERIFY', ...as }),
    one<Doing>(1, ...notes.map((calldata): Doing => ({ type: 'set-calldata', call, calldata, ...as }))),
  );
}

function customerDoing(phone: string): fc.Arbitrary<Doing> {
  const call = '?';
  const dial = (called: string, media: 'audio' | 'text'): Doing => ({ type: 'dial', phone, called, media });
  return fc.oneof(
    one<Doing>(8, dial('12345', 'audio'), dial('123451', 'audio'), dial('123452', 'audio'), dial('6000', 'text')),
    one<Doing>(1, dial('7', 'audio'), { ...dial('', 'text'), channel: 'official-account' } as Doing),
    one<Doing>(
      8,
      ...(['1', '1', '2', '3', '4', '5', '9'] as const).map(
        (key): Doing => ({ type: 'customer-key', phone, call, key }),
      ),
    ),
    one<Doing>(2, { type: 'customer-says', phone, call, text: 'Hello' }, { type: 'customer-wants-agent', phone, call }),
    one<Doing>(4, { type: 'customer-answers', phone, call }),
    one<Doing>(2, { type: 'customer-hangs-up', phone, call }),
    one<Doing>(1, { type: 'phone-off', phone }, { type: 'phone-on', phone, number: numberOf(phone) }),
  );
}

const serviceDoing = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()).map(
  ([wait, ok]): Doing => ({
    ...{ type: 'service-answer', call: '?', wait },
    answer: ok ? { ok, value: { status: 200, body: '{"balance":7}' } } : { ok, problem: 'timeout' },
  }),
);

const act: fc.Arbitrary<Act> = fc.record({
  after: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 2000 }) },
    { weight: 3, arbitrary: fc.integer({ min: 2000, max: 9000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 9000, max: 150_000 }) },
  ),
  isAwake: fc.integer({ min: 0, max: 19 }).map((drawn) => drawn > 0),
  pick: fc.nat(100),
  doing: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...AGENTS).chain(agentDoing) },
    { weight: 5, arbitrary: fc.constantFrom(...PHONES).chain(customerDoing) },
    { weight: 1, arbitrary: serviceDoing },
  ),
});

export const acts: fc.Arbitrary<readonly Act[]> = fc.array(act, { minLength: 10, maxLength: 80, size: 'max' });

/** Everybody is there at the beginning, so that most acts mean something. */
export const opening: readonly Doing[] = [
  ...PHONES.map((phone): Doing => ({ type: 'phone-on', phone, number: numberOf(phone) })),
  ...AGENTS.map((workNo): Doing => {
    const how = { autoAnswer: false, autoEnterIdle: true, status: 'idle', force: false } as const;
    return { type: 'sign-in', workNo, session: workNo, ...how };
  }),
];

/** The inputs that an act is in this state. */
export function inputsOf({ after, isAwake, pick, doing }: Act, state: CenterState): readonly CenterInput[] {
  const at = state.at + after;
  const awake = isAwake ? state.agents : [];
  const seen = awake.map(({ workNo, session }): CenterInput => ({ type: 'seen', workNo, session, at: state.at }));
  return [...seen, { ...doing, ...bySomebody(doing, pick, state), at } as CenterInput];
}

/** What is about a call is mostly done by somebody who has one of the sort, and sometimes is none of their business. */
function bySomebody(doing: Doing, pick: number, { calls }: CenterState): object {
  if (!('call' in doing)) return {};
  const any = calls[pick % Math.max(1, calls.length)];
  if (any === undefined || pick % 7 === 0) return { call: any?.id ?? '1-1' };
  if ('phone' in doing)
    return { call: any.id, phone: any.phone ?? PHONES.find((phone) => numberOf(phone) === any.customer) };
  const isAnswer = doing.type === 'answer';
  const fitting = calls.filter(({ seeking, holder }) => (isAnswer ? seeking?.ringing != null : holder.is === 'agent'));
  const call = fitting[pick % Math.max(1, fitting.length)];
  const { holder, seeking } = call ?? any;
  const workNo = isAnswer ? seeking?.ringing?.workNo : holder.is === 'agent' ? holder.workNo : undefined;
  return {
    call: (call ?? any).id,
    ...(workNo === undefined || !('workNo' in doing) ? {} : { workNo, session: workNo }),
  };
}
