import { expect, test } from 'vitest';
import { nextByItself, startedAt, stoppedAt, timeOn } from './call-clock.ts';
import { ranOn } from './move-call.ts';
import { AT_ONCE, callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';

const bank = sample('bank-line');
const began = callOf(bank, 'bank-line', inputsOf(bank, 'balance-in-chinese'));

test('a clock that stands still says when it was stopped', () => {
  expect(timeOn(stoppedAt(1200), 99_999)).toBe(1200);
});

test('a running clock goes as fast as the real one, and never back', () => {
  const clock = startedAt(1200, 5000);
  expect([timeOn(clock, 5000), timeOn(clock, 6500.4), timeOn(clock, 4000)]).toEqual([1200, 2700, 1200]);
});

test('playback ends by itself, an answer comes by itself; before the first element nothing does', () => {
  const real = { ...AT_ONCE, isRealTime: true };
  const playing = ranOn(began, real);
  expect(nextByItself(playing.moment)).toBe(playing.moment.state.wait?.until);
  expect(nextByItself(began.moment)).toBeNull();
});

test('a request that waits for a hand passes at its deadline only', () => {
  const run = pressed(callOf(bank, 'bank-line', inputsOf(bank)), '1', '1', '9999000000000012#', '135790');
  expect(nextByItself(run.moment)).toBe(run.moment.state.wait?.until);
});
