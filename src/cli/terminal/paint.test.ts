import { expect, test } from 'vitest';
import { paintFor } from './paint.ts';

const red = '\u001b[31mx\u001b[39m';

test.each([
  ['a terminal', true, {}, red],
  ['a pipe', false, {}, 'x'],
  ['a terminal that cannot', true, { TERM: 'dumb' }, 'x'],
  ['a terminal and NO_COLOR', true, { NO_COLOR: '1' }, 'x'],
  ['a terminal and an empty NO_COLOR, which counts as none', true, { NO_COLOR: '' }, red],
  ['a pipe and FORCE_COLOR', false, { FORCE_COLOR: '1' }, red],
  ['a terminal and FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, 'x'],
  ['NO_COLOR against FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, 'x'],
])('%s', (_, isTerminal, env, expected) => {
  expect(paintFor(isTerminal, env)('red', 'x')).toBe(expected);
});
