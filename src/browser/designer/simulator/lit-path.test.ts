import { expect, test } from 'vitest';
import { litPath } from './lit-path.ts';
import { callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';

const bank = sample('bank-line');
const run = pressed(callOf(bank, 'bank-line', inputsOf(bank)), '1', '1');

test('the path in a flow is what the call visited there, with the exits it took', () => {
  const { path, current } = litPath(run, 'bank-line');
  expect([...(path?.elements ?? [])]).toContain('main-menu');
  expect([...(path?.exits ?? [])]).toContain('main-menu key:1');
  expect(current).toBeNull();
});

test('the call stands in the flow it went to', () => {
  expect(litPath(run, 'balance').current).toBe('ask-card');
});

test('without a call nothing is lit', () => {
  expect(litPath(null, 'bank-line')).toMatchObject({ path: { elements: new Set() }, current: null });
});
