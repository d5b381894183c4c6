import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { CenterEvent } from './center-event.ts';
import type { CenterInput } from './center-input.ts';
import type { CenterState } from './center-state.ts';
import { nextDeadline } from './deadlines.ts';
import { type Act, AGENTS, acts, inputsOf, opening, PHONES } from './random-center.harness.ts';
import { NOON, smallSetup } from './small-center.harness.ts';
import { occupies } from './standing.ts';
import { start, step } from './step.ts';

const setup = smallSetup(catalogue);

interface Played {
  readonly state: CenterState;
  readonly events: readonly CenterEvent[];
}

function playActs(
  all: readonly Act[],
  look: (state: CenterState, input: CenterInput, before: CenterState) => void,
): Played {
  let state = start(1, NOON);
  const events: CenterEvent[] = [];
  const take = (input: CenterInput) => {
    const done = step(setup, state, input);
    look(done.state, input, state);
    events.push(...done.events);
    state = done.state;
  };
  for (const doing of opening) take({ ...doing, at: NOON } as CenterInput);
  for (const act of all) for (const input of inputsOf(act, state)) take(input);
  return { state, events };
}

const recordsIn = (events: readonly CenterEvent[]) =>
  events.flatMap((event) => (event.type === 'call-ended' ? [event] : []));

describe('in a contact centre, whatever happens', () => {
  test('much does happen, so that the laws mean something', () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(acts, (all) => {
        for (const { type } of playActs(all, () => undefined).events) counts.set(type, (counts.get(type) ?? 0) + 1);
      }),
      { seed: 7, numRuns: 200 },
    );
    const wanted = ['talking', 'held', 'transfer-succeeded', 'transfer-failed', 'lent-to-flow', 'return-from-ivr'];
    const others = ['authentication-ended', 'connect-failed', 'service-asked', 'forced-out', 'call-ended', 'switched'];
    for (const type of [...wanted, ...others]) expect(counts.get(type) ?? 0, type).toBeGreaterThan(0);
  });

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
