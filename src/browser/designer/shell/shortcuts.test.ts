import { expect, it } from 'vitest';
import { keyCaps, SHORTCUTS, shortcutOf } from './shortcuts.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it.each([
  [{ key: 'a' }, 'addAfter'],
  [{ key: 'A', shiftKey: true }, null],
  [{ key: 'a', ctrlKey: true }, 'selectAll'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'z', metaKey: true }, 'undo'],
  [{ key: '?', shiftKey: true }, 'shortcuts'],
  [{ key: '+', shiftKey: true }, 'zoomIn'],
  [{ key: 'ArrowLeft', shiftKey: true }, 'moveLeft'],
  [{ key: ' ' }, 'toggleSelected'],
  [{ key: 'q' }, null],
] as const)('%j means %s', (keys, id) => {
  expect(shortcutOf({ ...none, ...keys })).toBe(id);
});

it('no two shortcuts share their keys', () => {
  const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys as readonly string[]);
  expect(new Set(keys).size).toBe(keys.length);
});

it('writes keys as they stand on the keyboard', () => {
  expect(keyCaps('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyCaps('mod+c', true)).toEqual(['⌘', 'C']);
  expect(keyCaps('+', false)).toEqual(['+']);
  expect(keyCaps('alt+arrowup', false)).toEqual(['Alt', '↑']);
});
