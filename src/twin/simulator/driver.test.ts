import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { resume, start } from '../../kernel/engine/engine.ts';
import type { CallState } from '../../kernel/model/call.ts';
import { BANK } from './bank-flows.harness.ts';
import type { CallerAction } from './caller-action.ts';
import { answeredLive, type Driver, NEW_DRIVER, next, type Script } from './driver.ts';
import { FACTS, programOf } from './flow-builder.harness.ts';

const program = programOf(catalogue, BANK);

const press = (keys: string): CallerAction => ({ do: 'press', keys, gap: 100, unasked: false });

/** Plays a script until the live service must be asked. */
function untilAsked(script: Script): { readonly state: CallState; readonly driver: Driver } {
  let { state } = start(program, 'bank', FACTS);
  let driver = NEW_DRIVER;
  for (;;) {
    const move = next(script, driver, state);
    if (move.do === 'ask') return { state, driver: move.driver };
    if (move.do === 'nothing') throw new Error(move.problem);
    ({ state } = resume(program, state, move.input));
    driver = move.driver;
  }
}

test('a script may be played against a live service, whose answer comes when it came', () => {
  const script: Script = { actions: [press('1'), press('42#')], answerer: () => 'live' };
  const { state, driver } = untilAsked(script);
  const answer = { ok: true, value: { status: 200, body: '{"balance": 1}' } } as const;
  const move = next(script, answeredLive(driver, state, answer, 120), state);
  expect(move).toMatchObject({ do: 'input', input: { type: 'answer', answer, at: state.at + 120 } });
});

test('a live answer that took longer than the deadline never comes', () => {
  const script: Script = { actions: [press('1'), press('42#')], answerer: () => 'live' };
  const { state, driver } = untilAsked(script);
  const late = answeredLive(driver, state, { ok: false, problem: 'reset' }, 4000);
  expect(next(script, late, state)).toMatchObject({ do: 'input', input: { type: 'time', at: state.at + 4000 } });
});

test('the driver is plain JSON: stored between two inputs, it goes on the same', () => {
  const script: Script = {
    actions: [press('1'), press('42#'), { do: 'hang-up', unasked: true, after: 900 }],
    answerer: (_, used) => ({ answer: null, delay: 0, used }),
  };
  let { state } = start(program, 'bank', FACTS);
  let driver = NEW_DRIVER;
  while (state.phase === 'waiting') {
    const move = next(script, driver, state);
    const stored = JSON.parse(JSON.stringify({ driver, state })) as { driver: Driver; state: CallState };
    expect(next(script, stored.driver, stored.state)).toEqual(move);
    if (move.do !== 'input') throw new Error('not driven on');
    ({ state } = resume(program, state, move.input));
    driver = move.driver;
  }
  expect(state.ended).toBe('caller-hung-up');
});
