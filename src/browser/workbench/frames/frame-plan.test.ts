import { expect, test } from 'vitest';
import type { Situation } from '../../../twin/contact-center/situation.ts';
import type { PopPlan } from '../../../twin/screen-pops/plan-pops.ts';
import { frameKey, frameProblem, framesAfter, framesStaged } from './frame-plan.ts';

const plan = (url: string, transport: PopPlan['transport'] = 'get'): PopPlan => ({
  ...{ pop: 'a', name: 'A', url, transport, form: [], openMode: 'embed', moment: 'answered' },
});
const popped = (callid: string, plans: readonly PopPlan[], waiting: readonly string[] = []) => ({
  ...{ situation: { callid } as Situation, plans, waiting: new Set(waiting) },
});
const OWN = 'https://desk.example:8443';

test('a page of another origin may be framed', () => {
  expect(frameProblem(plan('https://crm.example/x?y=1'), OWN)).toBeNull();
  expect(frameProblem(plan('https://desk.example/x'), OWN)).toBeNull();
});

test('a page of the desk’s own origin may not, and neither may what is no page', () => {
  expect(frameProblem(plan('https://desk.example:8443/t/a'), OWN)).toBe('same-origin');
  expect(frameProblem(plan('javascript:alert(1)'), OWN)).toBe('bad-address');
  expect(frameProblem(plan('data:text/html,x'), OWN)).toBe('bad-address');
  expect(frameProblem(plan('/relative'), OWN)).toBe('bad-address');
});

test('an internal page has no address', () => {
  expect(frameProblem(plan('', 'internal'), OWN)).toBeNull();
  expect(frameProblem({ ...plan(''), url: null }, OWN)).toBe('bad-address');
});

test('pages that are open stay as they are, and those of long ago close', () => {
  const once = framesAfter([], popped('1-1', [plan('https://a.example/?1')]));
  const again = framesAfter(once, popped('1-1', [plan('https://a.example/?2')]));
  expect(again).toEqual(once);
  let frames = again;
  for (let number = 2; number < 12; number += 1) {
    frames = framesAfter(frames, popped(`1-${number}`, [plan('https://a.example/')]));
  }
  expect(frames.map(({ call }) => call)).toEqual(['1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '1-10', '1-11']);
});

test('a page that looks the customer up is hidden until it opens, or goes', () => {
  const frames = framesAfter([], popped('1-1', [plan('https://a.example/')], ['a']));
  expect(frames[0]?.stage).toEqual({ is: 'hidden' });
  const key = frameKey('1-1', 'a');
  expect(framesStaged(frames, key, { stage: { is: 'open' } })[0]?.stage).toEqual({ is: 'open' });
  expect(framesStaged(frames, key, null)).toEqual([]);
  expect(framesStaged(frames, 'other', null)).toEqual(frames);
});
