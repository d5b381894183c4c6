import type { Key } from '../../../kernel/model/call.ts';

/** The keys of a telephone, row by row. */
export const KEYPAD: readonly (readonly Key[])[] = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
  ['*', '0', '#'],
];

/** Letters that stand on the keys (ITU-T E.161). */
export const LETTERS: Readonly<Partial<Record<Key, string>>> = {
  '2': 'ABC',
  '3': 'DEF',
  '4': 'GHI',
  '5': 'JKL',
  '6': 'MNO',
  '7': 'PQRS',
  '8': 'TUV',
  '9': 'WXYZ',
};

const LOW = [697, 770, 852, 941] as const;
const HIGH = [1209, 1336, 1477] as const;

/** The two frequencies of a key in hertz (ITU-T Q.23). */
export function tonesOf(key: Key): readonly [number, number] {
  const row = KEYPAD.findIndex((keys) => keys.includes(key));
  const column = KEYPAD[row]?.indexOf(key) ?? 0;
  return [LOW[row] ?? 0, HIGH[column] ?? 0];
}

/** The key that a key of the keyboard stands for; null for all others. */
export function keyOf(pressed: string): Key | null {
  return /^[0-9*#]$/.test(pressed) ? (pressed as Key) : null;
}
