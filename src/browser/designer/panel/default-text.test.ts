import { describe, expect, it } from 'vitest';
import { readDefault, writtenDefault } from './default-text.ts';

describe('the default of a variable', () => {
  it('is read as a value of its type', () => {
    expect(readDefault('042', 'string')).toEqual({ value: '042' });
    expect(readDefault('42', 'integer')).toEqual({ value: 42 });
    expect(readDefault('2.5', 'float')).toEqual({ value: 2.5 });
    expect(readDefault('[1, "a"]', 'list')).toEqual({ value: [1, 'a'] });
    expect(readDefault('{"a": 1}', 'object')).toEqual({ value: { a: 1 } });
  });

  it('is none when nothing is written', () => {
    for (const type of ['string', 'integer', 'list'] as const)
      expect(readDefault('', type)).toEqual({ value: undefined });
    expect(readDefault(' ', 'string')).toEqual({ value: ' ' });
  });

  it('is refused with a remedy when it is no value of the type', () => {
    expect(readDefault('2.5', 'integer')).toMatchObject({ reason: { en: expect.stringContaining('whole number') } });
    expect(readDefault('1e999', 'float')).toHaveProperty('reason');
    expect(readDefault('{}', 'list')).toHaveProperty('reason');
    expect(readDefault('[1', 'list')).toHaveProperty('reason');
  });

  it('is written as it was read', () => {
    for (const [text, type] of [
      ['42', 'integer'],
      ['[1,2]', 'list'],
      ['abc', 'string'],
    ] as const) {
      const read = readDefault(text, type);
      const value = 'value' in read ? (read.value ?? null) : null;
      expect(writtenDefault({ name: 'x', type, default: value })).toBe(text);
    }
  });
});
