import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { mockAnswerer } from './answers.ts';
import { BANK } from './bank-flows.harness.ts';
import { breakpointProblem, runToBreakpoint } from './breakpoints.ts';
import { FACTS, flowOf, programOf, tts } from './flow-builder.harness.ts';
import type { Session } from './moment.ts';
import { provide } from './moves.ts';
import { beginSession } from './session.ts';

const round = flowOf('round', {
  variables: [{ name: 'n', type: 'integer', default: 0 }],
  elements: {
    say: ['play', { prompt: tts('Round.') }],
    count: ['assign', { assignments: [{ variable: 'FLOW.n', value: 'FLOW.n + 1' }] }],
  },
  lines: ['start next say', 'say next count', 'count next say'],
});
const program = programOf(catalogue, [...BANK, round]);

function sessionOn(flow: string): Session {
  const body = { balance: 500 };
  const mocks = mockAnswerer([{ to: 'interface', delay: 100, answer: { with: 'json', status: 200, body } }]);
  if (!mocks.ok) throw new Error(mocks.problem);
  const begun = beginSession(program, flow, FACTS, mocks.answerer);
  if (!begun.ok) throw new Error(begun.problem);
  return begun.session;
}

describe('a run to a breakpoint', () => {
  test('stops before the element, and goes on from it', () => {
    const session = sessionOn('bank');
    const breakpoint = { element: 'bank/menu' };
    const halted = runToBreakpoint(session, session.root, [breakpoint]);
    expect(halted.hit).toBe(breakpoint);
    expect(halted.moment.state).toMatchObject({ phase: 'ready', frames: [{ at: 'menu' }] });
    const next = runToBreakpoint(session, halted.moment, [breakpoint]);
    expect(next.hit).toBeNull();
    expect(next.moment.state.wait?.for).toBe('keys');
  });

  test('stops before an element is entered once a condition holds', () => {
    const session = sessionOn('round');
    const halted = runToBreakpoint(session, session.root, [{ when: 'FLOW.n >= 3' }]);
    expect(halted.hit).toEqual({ when: 'FLOW.n >= 3' });
    expect(halted.moment.state.frames[0]).toMatchObject({ at: 'say', variables: [3] });
  });

  test('takes mock answers on its way, and stops where the caller must act', () => {
    const session = sessionOn('bank');
    let { moment } = runToBreakpoint(session, session.root, []);
    for (const key of ['1', '4', '2'] as const) moment = provide(session, moment, { type: 'key', key }).moment;
    const request = provide(session, moment, { type: 'key', key: '#' }).moment;
    const halted = runToBreakpoint(session, request, [{ when: 'FLOW.balance > 100.0' }]);
    expect(halted.moment.state.frames[0]).toMatchObject({ at: 'tell' });
    expect(runToBreakpoint(session, halted.moment, []).moment.state.wait?.for).toBe('keys');
  });

  test('ends after 10,000 steps of a call that never asks', () => {
    const session = sessionOn('round');
    const halted = runToBreakpoint(session, session.root, [{ element: 'round/nowhere' }]);
    expect(halted.problem).toMatch(/^The call took (10000 inputs|more than 24 hours)/);
  });

  test('does not stop for a condition on variables that the flow does not have, and says so beforehand', () => {
    const session = sessionOn('bank');
    expect(runToBreakpoint(session, session.root, [{ when: 'FLOW.n == 0' }]).hit).toBeNull();
    expect(breakpointProblem(program, 'bank', 'FLOW.n == 0')).toContain('FLOW.n');
    expect(breakpointProblem(program, 'round', 'FLOW.n == 0')).toBeNull();
    expect(breakpointProblem(program, 'round', 'FLOW.n +')).not.toBeNull();
  });
});
