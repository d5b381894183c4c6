import { expect, test } from 'vitest';
import { type FramePlan, frameProblem } from './frame-plan.ts';

const plan = (url: string, transport: FramePlan['transport'] = 'get'): FramePlan => ({
  ...{ id: 'a', name: 'A', url, transport, form: [], openMode: 'embed' },
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
});
