import { describe, expect, test } from 'vitest';
import { path } from '../../../twin/simulator/moment.ts';
import { placeOf } from './call-run.ts';
import {
  answered,
  callerDid,
  changed,
  given,
  passed,
  ranOn,
  skipped,
  stepped,
  wentBack,
  wentTo,
  whenActing,
} from './move-call.ts';
import { AT_ONCE, callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';

const bank = sample('bank-line');
const began = () => callOf(bank, 'bank-line', inputsOf(bank, 'balance-in-chinese'));
const at = (run: ReturnType<typeof began>) => `${placeOf(run.moment.state).flow}/${placeOf(run.moment.state).element}`;

describe('a call that is tried out', () => {
  test('stands before its first element', () => {
    expect(at(began())).toBe('bank-line/start');
    expect(began().moment.state.phase).toBe('ready');
  });

  test('goes element by element', () => {
    expect(at(stepped(stepped(began())))).toBe('bank-line/welcome');
  });

  test('runs on until the caller is wanted; prompts pass at once', () => {
    const run = ranOn(began(), AT_ONCE);
    expect(at(run)).toBe('bank-line/choose-language');
    expect(run.moment.state.wait?.for).toBe('keys');
  });

  test('stops at every wait when time is real', () => {
    const run = ranOn(began(), { ...AT_ONCE, isRealTime: true });
    expect(run.moment.state.wait?.for).toBe('playback');
    expect(at(run)).toBe('bank-line/welcome');
  });

  test('hears keys after the prompt, or into it', () => {
    const run = ranOn(began(), AT_ONCE);
    const key = { type: 'key', key: '1' } as const;
    const interrupts = (early: number | null) =>
      callerDid(run, key, early, AT_ONCE).moment.id > 0 &&
      path(callerDid(run, key, early, AT_ONCE).moment).some(({ type }) => type === 'prompt-interrupted');
    expect([interrupts(null), interrupts(0), interrupts(400)]).toEqual([false, true, true]);
    expect(whenActing(run.moment, 400)).toBe(run.moment.state.at + 400);
    const end = run.moment.state.wait?.playingUntil ?? 0;
    expect([whenActing(run.moment, null), whenActing(run.moment, 10 * end)]).toEqual([end, end - 1]);
  });

  test('hears the prompt out before a key, also when it stands before the element or at another prompt', () => {
    const real = { ...AT_ONCE, isRealTime: true };
    for (const run of [began(), ranOn(began(), real), stepped(stepped(began()))]) {
      const keyed = callerDid(run, { type: 'key', key: '1' }, null, AT_ONCE);
      expect(at(keyed)).toBe('bank-line/main-menu');
      expect(path(keyed.moment).some(({ type }) => type === 'prompt-interrupted')).toBe(false);
    }
  });

  test('types at the pace of scenarios', () => {
    const run = pressed(began(), '1', '1', '99');
    expect(pressed(run, '9').moment.state.at - run.moment.state.at).toBe(300);
  });

  test('takes mock answers by itself, through to its end', () => {
    const run = pressed(began(), '1', '1', '9999000000000012#', '135790');
    expect(path(run.moment).filter(({ type }) => type === 'answered')).toHaveLength(2);
  });

  test('stops at a breakpoint before the element, and enters it when it goes on', () => {
    const breakpoint = { element: 'bank-line/main-menu' };
    const pace = { ...AT_ONCE, breakpoints: [breakpoint] };
    const run = callerDid(ranOn(began(), pace), { type: 'key', key: '1' }, null, pace);
    expect([at(run), run.hit]).toEqual(['bank-line/main-menu', breakpoint]);
    expect(run.moment.state.phase).toBe('ready');
    expect(ranOn(run, pace).moment.state.wait?.for).toBe('keys');
  });

  test('stops at a breakpoint on the first element after an input', () => {
    const run = ranOn(began(), AT_ONCE);
    const pace = { ...AT_ONCE, breakpoints: [{ element: 'bank-line/chinese' }] };
    expect(at(callerDid(run, { type: 'key', key: '1' }, null, pace))).toBe('bank-line/chinese');
  });

  test('stops at a condition', () => {
    const when = { when: 'GLOBAL.greeted' };
    const pace = { ...AT_ONCE, breakpoints: [when] };
    const run = callerDid(ranOn(began(), pace), { type: 'key', key: '1' }, null, pace);
    expect(run.hit).toEqual(when);
  });

  test('goes back to where something was done, and takes another way from there', () => {
    const menu = pressed(began(), '1');
    const card = pressed(menu, '1');
    expect(at(card)).toBe('balance/ask-card');
    const again = wentBack(card);
    expect(again.moment).toBe(menu.moment);
    expect(at(pressed(again, '2'))).not.toBe(at(card));
    expect(menu.moment.children).toHaveLength(2);
    expect(wentTo(again, card.moment.id).moment).toBe(card.moment);
  });

  test('stays at its start when there is nothing to go back to', () => {
    const run = began();
    expect(wentBack(run)).toBe(run);
  });

  test('lets a wait pass to its deadline, or so much time and whatever comes in it', () => {
    const run = ranOn(began(), AT_ONCE);
    const until = run.moment.state.wait?.until as number;
    expect(skipped(run, AT_ONCE).moment.state.at).toBeGreaterThanOrEqual(until);
    expect(passed(run, 500, AT_ONCE).moment.state).toMatchObject({ at: 500 + run.moment.state.at, phase: 'waiting' });
    const far = passed(run, 3_600_000, AT_ONCE);
    expect(at(far)).toBe('agents/to-general');
    expect(far.problem).toBeNull();
  });

  test('lets the prompt be heard to its end in real time', () => {
    const pace = { ...AT_ONCE, isRealTime: true };
    const run = ranOn(began(), pace);
    const later = given(run, { type: 'time' }, run.moment.state.wait?.until as number, pace);
    expect(at(later)).toBe('bank-line/choose-language');
  });

  test('says why it does not move', () => {
    expect(stepped(ranOn(began(), AT_ONCE)).problem).toMatch(/waits for the caller/);
  });

  test('waits for a hand when nobody knows the answer', () => {
    const run = pressed(callOf(bank, 'bank-line', inputsOf(bank)), '1', '1', '9999000000000012#', '135790');
    expect([run.problem, run.moment.state.wait?.request?.interface]).toEqual([null, 'check-pin']);
    const answer = {
      ok: true,
      value: { status: 200, body: '{"returnCode":"0","customer":{"level":"gold"}}' },
    } as const;
    const next = answered(run, answer, run.moment.state.at + 100, AT_ONCE);
    expect(next.moment.state.wait?.request).toMatchObject({ interface: 'balance' });
  });

  test('lets a value be changed where it stands', () => {
    const run = changed(ranOn(began(), AT_ONCE), 'GLOBAL.level', 'gold');
    expect(run.problem).toBeNull();
    expect(changed(run, 'GLOBAL.nothing', 1).problem).toMatch(/cannot be set/);
  });
});
