import { expect, test } from 'vitest';
import { breakpointsIn, toggled, toggledElement } from './breakpoint-list.ts';

test('a breakpoint is set and taken away by the same move', () => {
  const one = toggledElement([], 'main', 'menu');
  expect(one).toEqual([{ element: 'main/menu' }]);
  expect(toggledElement(one, 'main', 'menu')).toEqual([]);
  expect(toggled(toggled(one, { when: 'true' }), { when: 'true' })).toEqual(one);
});

test('a flow knows its own breakpoints only', () => {
  const list = [{ element: 'main/menu' }, { element: 'main-2/menu' }, { when: 'true' }];
  expect(breakpointsIn(list, 'main')).toEqual(new Set(['menu']));
});
