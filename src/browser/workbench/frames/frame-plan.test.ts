import { expect, test } from 'vitest';
import type { PopPlan } from '../../../twin/screen-pops/plan-pops.ts';
import { frameProblem, framesAfter } from './frame-plan.ts';

const plan = (url: string, transport: PopPlan['transport'] = 'get'): PopPlan => ({
  ...{ pop: 'a', name: 'A', url, transport, form: [], openMode: 'embed', moment: 'answered' },
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
  const once = framesAfter([], { call: '1-1', plans: [plan('https://a.example/?1')] });
  const again = framesAfter(once, { call: '1-1', plans: [plan('https://a.example/?2')] });
  expect(again).toEqual(once);
  let frames = again;
  for (let number = 2; number < 12; number += 1) {
    frames = framesAfter(frames, { call: `1-${number}`, plans: [plan('https://a.example/')] });
  }
  expect(frames.map(({ call }) => call)).toEqual(['1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '1-10', '1-11']);
});
