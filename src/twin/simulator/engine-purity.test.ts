import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { begin, conduct, resume, start } from '../../kernel/engine/engine.ts';
import { setVariable } from '../../kernel/engine/set-variable.ts';
import { traceText } from '../../kernel/engine/trace-text.ts';
import type { CallInput, CallState } from '../../kernel/model/call.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { BANK } from './bank-flows.harness.ts';
import { FACTS, programOf } from './flow-builder.harness.ts';
import { lineage, path } from './moment.ts';
import { type Act, anyActs, play } from './random-run.harness.ts';
import { beginSession } from './session.ts';

const program = programOf(catalogue, BANK);

/** Frozen to its depths: writing to it throws. */
function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFrozen(member);
  }
  return value;
}

/** The inputs of a run that somebody played, and its trace. */
function played(flow: string, acts: readonly Act[]): { readonly inputs: readonly CallInput[]; readonly trace: string } {
  const begun = beginSession(program, flow, FACTS);
  if (!begun.ok) throw new Error(begun.problem);
  const moment = play(begun.session, begun.session.root, acts);
  const inputs = lineage(moment).flatMap(({ cause }) => ('input' in cause ? [cause.input] : []));
  return { inputs, trace: traceText(path(moment)) };
}

const anyFlow = fc.constantFrom('bank', 'chat');

describe('the engine', () => {
  test('never changes the state, the call or the input that it is given', () => {
    let inputs = 0;
    fc.assert(
      fc.property(anyFlow, anyActs, (flow, acts) => {
        const run = played(flow, acts);
        let { state, events } = start(program, flow, deepFrozen(structuredClone(FACTS)));
        const all: CallEvent[] = [...events];
        for (const input of run.inputs) {
          const before = JSON.stringify(state);
          const given = state;
          ({ state, events } = resume(program, deepFrozen(given), deepFrozen(structuredClone(input))));
          all.push(...deepFrozen(events));
          expect(JSON.stringify(given)).toBe(before);
          inputs += 1;
        }
        expect(traceText(all)).toBe(run.trace);
      }),
      { numRuns: 200 },
    );
    expect(inputs).toBeGreaterThan(500);
  });

  test('goes on with the same trace after a call was cut at every wait, stored as JSON and resumed on a fresh program', () => {
    fc.assert(
      fc.property(anyFlow, anyActs, (flow, acts) => {
        const run = played(flow, acts);
        let { state, events } = start(program, flow, FACTS);
        const all: CallEvent[] = [...events];
        for (const input of run.inputs) {
          const stored = JSON.stringify(state);
          const restored = JSON.parse(stored) as CallState;
          expect(restored).toEqual(state);
          ({ state, events } = resume(programOf(catalogue, structuredClone(BANK)), restored, input));
          all.push(...events);
        }
        expect(traceText(all)).toBe(run.trace);
      }),
      { numRuns: 100 },
    );
  });

  test('gives the same trace whether it is stepped, resumed or conducted', () => {
    fc.assert(
      fc.property(anyFlow, anyActs, (flow, acts) => {
        const run = played(flow, acts);
        expect(traceText(conduct(program, flow, FACTS, run.inputs).events)).toBe(run.trace);
      }),
      { numRuns: 200 },
    );
  });

  test('never changes the state in which a variable is set', () => {
    const { state } = begin(program, 'bank', FACTS);
    for (const name of ['FLOW.tries', 'GLOBAL.vip', 'calldata.data.level', 'IVRREQUEST.input']) {
      const value = { 'FLOW.tries': 3, 'GLOBAL.vip': true }[name] ?? 'x';
      expect(setVariable(program, deepFrozen(state), name, value).state).not.toEqual(state);
    }
  });
});
