import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { CenterEvent } from './center-event.ts';
import type { CenterInput } from './center-input.ts';
import type { CenterState } from './center-state.ts';
import { nextDeadline } from './deadlines.ts';
import { type Doing, NOON, smallSetup } from './small-center.harness.ts';
import { occupies } from './standing.ts';
import { start, step } from './step.ts';

const setup = smallSetup(catalogue);
const AGENTS = ['101', '102', '103', '104'];
const PHONES = ['p1', 'p2', 'p3', 'p4', 'p5'];
const numberOf = (phone: string) => `1380000000${phone.slice(1)}`;

/** What somebody does; `pick` chooses among the calls that are there. */
interface Act {
  readonly after: number;
  readonly pick: number;
  make(call: string, state: CenterState): Doing;
}

const agentDoes = fc.constantFrom(...AGENTS).chain((workNo) => {
  const as = { workNo, session: workNo };
  const plain = fc.constantFrom(
    'answer',
    'reject',
    'hold',
    'unhold',
    'mute',
    'unmute',
    'hang-up',
    'switch',
    'cancel-transfer',
  );
  const target = fc.oneof(
    fc.constantFrom('sales', 'gold', 'chat', 'ping', 'none').map((queue) => ({ kind: 'queue', queue }) as const),
    fc.constantFrom(...AGENTS, '999').map((to) => ({ kind: 'agent', workNo: to }) as const),
    fc.constantFrom('hotline', 'verify', 'apology', 'none').map((flow) => ({ kind: 'flow', flow }) as const),
    fc.constant({ kind: 'number', number: '4008001234' } as const),
  );
  const mode = fc.constantFrom('release', 'success', 'suspend');
  type Make = Act['make'];
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .record({
          status: fc.constantFrom('idle', 'busy'),
          autoAnswer: fc.boolean(),
          autoEnterIdle: fc.boolean(),
          force: fc.boolean(),
          session: fc.constantFrom(workNo, workNo, 'other'),
        })
        .map(
          (how): Make =>
            () =>
              ({ type: 'sign-in', workNo, ...how }) as Doing,
        ),
    },
    { weight: 1, arbitrary: fc.constant<Make>(() => ({ type: 'sign-out', ...as })) },
    { weight: 2, arbitrary: fc.constant<Make>(() => ({ type: 'seen', ...as })) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('idle', 'idle', 'busy', 'rest').map(
        (status): Make =>
          () =>
            ({ type: 'set-status', status, ...as }) as Doing,
      ),
    },
    {
      weight: 14,
      arbitrary: plain.map(
        (type): Make =>
          (call) =>
            ({ type, call, ...as }) as Doing,
      ),
    },
    {
      weight: 6,
      arbitrary: fc.tuple(target, mode).map(
        ([to, how]): Make =>
          (call) =>
            ({ type: 'transfer', call, to, mode: how, ...as }) as Doing,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...PHONES, 'p9').map(
        (phone): Make =>
          () => ({ type: 'call-out', number: numberOf(phone), media: 'audio', ...as }),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Make>((call) => ({ type: 'authenticate', call, code: 'CARDVERIFY', ...as })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(10, 20_000).map(
        (length): Make =>
          (call) => ({ type: 'set-calldata', call, calldata: { note: 'x'.repeat(length) }, ...as }),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Make>((call) => ({ type: 'agent-says', call, text: 'Hello', ...as })) },
  );
});

const customerDoes = fc.constantFrom(...PHONES).chain((phone) => {
  type Make = Act['make'];
  const ownCall = (state: CenterState, call: string) => state.calls.find((one) => one.phone === phone)?.id ?? call;
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(['12345', 'audio'], ['123451', 'audio'], ['123452', 'audio'], ['6000', 'text'], ['7', 'audio'])
        .map(
          ([called, media]): Make =>
            () =>
              ({ type: 'dial', phone, called, media }) as Doing,
        ),
    },
    {
      weight: 8,
      arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '9').map(
        (key): Make =>
          (call, state) =>
            ({ type: 'customer-key', phone, call: ownCall(state, call), key }) as Doing,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constant<Make>((call, state) => ({
        type: 'customer-says',
        phone,
        call: ownCall(state, call),
        text: 'Hello',
      })),
    },
    { weight: 2, arbitrary: fc.constant<Make>((call) => ({ type: 'customer-answers', phone, call })) },
    {
      weight: 3,
      arbitrary: fc.constant<Make>((call, state) => ({ type: 'customer-hangs-up', phone, call: ownCall(state, call) })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Make>(
        () => ({ type: 'phone-off', phone }),
        () => ({ type: 'phone-on', phone, number: numberOf(phone) }),
      ),
    },
  );
});

const serviceDoes = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([wait, ok]): Act['make'] => (call) => ({
    type: 'service-answer',
    call,
    wait,
    answer: ok ? { ok, value: { status: 200, body: '{"balance":7}' } } : { ok, problem: 'timeout' },
  }));

const act: fc.Arbitrary<Act> = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 150_000 })),
  pick: fc.nat(20),
  make: fc.oneof(
    { weight: 6, arbitrary: agentDoes },
    { weight: 5, arbitrary: customerDoes },
    { weight: 1, arbitrary: serviceDoes },
  ),
});

/** Everybody is there at the beginning, so that most acts mean something. */
const opening: readonly Doing[] = [
  ...PHONES.map((phone): Doing => ({ type: 'phone-on', phone, number: numberOf(phone) })),
  ...AGENTS.map(
    (workNo): Doing => ({
      type: 'sign-in',
      workNo,
      session: workNo,
      autoAnswer: false,
      autoEnterIdle: true,
      status: 'idle',
      force: false,
    }),
  ),
];

interface Played {
  readonly state: CenterState;
  readonly events: readonly CenterEvent[];
}

function playActs(
  acts: readonly Act[],
  look: (state: CenterState, input: CenterInput, before: CenterState) => void,
): Played {
  let state = start(1, NOON);
  const events: CenterEvent[] = [];
  const take = (doing: Doing, after: number) => {
    const input = { ...doing, at: state.at + after } as CenterInput;
    const done = step(setup, state, input);
    look(done.state, input, state);
    events.push(...done.events);
    state = done.state;
  };
  for (const doing of opening) take(doing, 0);
  for (const { after, pick, make } of acts) {
    const call = state.calls[pick % Math.max(1, state.calls.length)]?.id ?? 'none';
    take(make(call, state), after);
  }
  return { state, events };
}

const acts = fc.array(act, { minLength: 10, maxLength: 60, size: 'max' });
const recordsIn = (events: readonly CenterEvent[]) =>
  events.flatMap((event) => (event.type === 'call-ended' ? [event] : []));

describe('in a contact centre, whatever happens', () => {
  test('no agent ever has two voice calls, or more chats than allowed', () => {
    fc.assert(
      fc.property(acts, (all) => {
        playActs(all, ({ calls }) => {
          for (const workNo of AGENTS) {
            const own = calls.filter((call) => occupies(call, workNo));
            expect(own.filter(({ media }) => media !== 'text').length).toBeLessThanOrEqual(1);
            expect(own.filter(({ media }) => media === 'text').length).toBeLessThanOrEqual(setup.maxChats);
          }
        });
      }),
    );
  });

  test('every call is somewhere, with somebody who is there', () => {
    fc.assert(
      fc.property(acts, (all) => {
        playActs(all, ({ calls, agents }) => {
          const there = new Set(agents.map(({ workNo }) => workNo));
          for (const { holder, seeking, legs } of calls) {
            expect(holder.is !== 'nobody' || seeking !== null).toBe(true);
            if (holder.is === 'agent') expect(there).toContain(holder.workNo);
            if (seeking?.ringing != null) expect(there).toContain(seeking.ringing.workNo);
            expect(legs.some(({ to }) => to === null)).toBe(true);
          }
        });
      }),
    );
  });

  test('every call ends in exactly one record, and no call is lost', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { state, events } = playActs(all, () => undefined);
        const ended = recordsIn(events).map(({ call }) => call);
        expect(new Set(ended).size).toBe(ended.length);
        expect(ended.length + state.calls.length).toBe(state.count);
        for (const { record } of recordsIn(events)) {
          expect(record.legs.every(({ from, to, result }) => to !== null && to >= from && result !== null)).toBe(true);
          expect(Math.min(record.waited, record.talked, record.held)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('when all customers have hung up nothing is left, and only absence is waited for', () => {
    fc.assert(
      fc.property(acts, (all) => {
        let { state } = playActs(all, () => undefined);
        for (const phone of PHONES) state = step(setup, state, { type: 'phone-off', phone, at: state.at }).state;
        state = step(setup, state, { type: 'time', at: state.at + 600_000 }).state;
        expect(state.calls).toEqual([]);
        expect(state.agents).toEqual([]);
        expect(nextDeadline(state)).toBeNull();
      }),
    );
  });

  test('what is refused changes nothing, and the state may be stored at any moment', () => {
    fc.assert(
      fc.property(acts, (all) => {
        playActs(all, (after, input, before) => {
          const stored = JSON.parse(JSON.stringify(before)) as CenterState;
          const again = step(setup, stored, input);
          expect(again.state).toEqual(after);
          if (again.events.at(-1)?.type !== 'refused') return;
          const passed = step(setup, before, { type: 'time', at: input.at }).state;
          const unseen = ({ agents, ...rest }: CenterState) => ({
            ...rest,
            agents: agents.map((one) => ({ ...one, seenAt: 0 })),
          });
          expect(unseen(after)).toEqual(unseen(passed));
        });
      }),
      { numRuns: 40 },
    );
  });

  test('time passes in any steps: a deadline that comes is never passed over', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 1, max: 200_000 }), (all, ms) => {
        const { state } = playActs(all, () => undefined);
        const until = state.at + ms;
        let small = state;
        for (let due = nextDeadline(small); due !== null && due <= until; due = nextDeadline(small)) {
          small = step(setup, small, { type: 'time', at: due }).state;
        }
        small = step(setup, small, { type: 'time', at: until }).state;
        expect(small).toEqual(step(setup, state, { type: 'time', at: until }).state);
      }),
      { numRuns: 40 },
    );
  });
});
