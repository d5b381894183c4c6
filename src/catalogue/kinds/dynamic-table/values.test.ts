import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexForms } from './index-forms.ts';
import { maskRow, maskValue } from './mask-value.ts';
import { readRow } from './read-row.ts';
import { maskMark, readValue } from './read-value.ts';
import type { TableField } from './table-field.ts';

const plainField: TableField = {
  id: 'f',
  name: 'F',
  type: 'string',
  isIndex: false,
  isEncrypted: false,
  isMandatory: false,
};
const field = (more: Partial<TableField>): TableField => ({ ...plainField, ...more });
const levels = [
  { key: '1', value: 'Gold' },
  { key: '2', value: '1' },
];

describe('a value', () => {
  it.each([
    ['string', ' kept as it is ', ' kept as it is '],
    ['string', 'two\r\nlines\tand a tab', 'two\r\nlines\tand a tab'],
    ['string', '𠮷野家', '𠮷野家'],
    ['number', '007', '7'],
    ['number', ' -0.50 ', '-0.5'],
    ['number', '-0.0', '0'],
    ['number', '+12', '12'],
    ['number', '123456789012345678901234567890', '123456789012345678901234567890'],
    ['dictionary', '1', '1'],
    ['dictionary', 'Gold', '1'],
    ['date', '2026-01-05', '2026-01-05'],
    ['date', '2026/1/5', '2026-01-05'],
    ['date', '2028.02.29', '2028-02-29'],
    ['time', '9:05', '09:05:00'],
    ['time', '23:59:59', '23:59:59'],
  ] as const)('of a %s written %j is %j', (type, text, value) => {
    expect(readValue(field({ type, values: levels }), text)).toEqual({ value });
    expect(readValue(field({ type, values: levels }), value)).toEqual({ value });
  });

  it.each([
    ['string', 'x'.repeat(257), 'too-long'],
    ['string', 'a\0b', 'bad-character'],
    ['string', 'a\x1bb', 'bad-character'],
    ['string', '\ud800', 'bad-character'],
    ['string', 'caf\ufffd', 'bad-encoding'],
    ['number', '1.38E+10', 'shortened-number'],
    ['number', '1,000', 'not-a-number'],
    ['number', '0x10', 'not-a-number'],
    ['number', '１２', 'not-a-number'],
    ['number', '1'.repeat(31), 'too-many-digits'],
    ['dictionary', '3', 'not-in-range'],
    ['dictionary', 'constructor', 'not-in-range'],
    ['date', '2026-02-29', 'not-a-date'],
    ['date', '05/01/2026', 'not-a-date'],
    ['date', '2026-00-10', 'not-a-date'],
    ['time', '24:00', 'not-a-time'],
    ['time', '12:60', 'not-a-time'],
  ] as const)('of a %s is never %j: %s', (type, text, code) => {
    expect(readValue(field({ type, values: levels }), text)).toMatchObject({ problem: { code } });
  });

  it('is missed where it is mandatory, and only there', () => {
    expect(readValue(field({ isMandatory: true }), '')).toEqual({ problem: { code: 'mandatory' } });
    expect(readValue(field({}), '')).toEqual({ value: '' });
  });

  it('that is what a mask left is not taken for the value again', () => {
    for (const hidden of [{ isEncrypted: true }, { mask: 'last-four' }] as const)
      expect(readValue(field(hidden), `${maskMark}1234`)).toMatchObject({ problem: { code: 'masked' } });
    expect(readValue(field({}), `${maskMark}1234`)).toEqual({ value: `${maskMark}1234` });
  });

  it('is read into the same canonical text again, whatever it was (law)', () => {
    const types = fc.constantFrom('string', 'number', 'dictionary', 'date', 'time' as const);
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9:./-]{1,12}$/),
      fc.float().map(String),
    );
    fc.assert(
      fc.property(types as fc.Arbitrary<TableField['type']>, texts, (type, text) => {
        const read = readValue(field({ type, values: levels }), text);
        if ('value' in read) expect(readValue(field({ type, values: levels }), read.value)).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mask', () => {
  it.each([
    ['last-four', '13800001234', '••••1234'],
    ['first-four', '13800001234', '1380••••'],
    ['all', '13800001234', '••••'],
    ['last-four', '12345678', '••••'],
    ['last-four', '123456789', '••••6789'],
    ['first-four', '𠮷𠮷𠮷𠮷野野野野家', '𠮷𠮷𠮷𠮷••••'],
  ] as const)('%s shows of %s only %s', (mask, value, shown) => {
    expect(maskValue({ mask }, value)).toBe(shown);
  });

  it('hides encrypted fields without a style as a whole, keeps the rest, and drops what is no field', () => {
    const fields = [field({ id: 'a' }), field({ id: 'b', isEncrypted: true }), field({ id: 'c', isEncrypted: true })];
    expect({ ...maskRow(fields, { a: 'x', b: 'secret', other: 'y' }) }).toEqual({ a: 'x', b: '••••' });
  });

  it('tells nothing of the hidden part but at most four characters, nor its length (law)', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 9 }), fc.string({ minLength: 9 }), (one, other) => {
        const end = [...one].slice(-4).join('');
        const same = [...other].slice(0, -4).join('') + end;
        if ([...same].length > 8)
          expect(maskValue({ mask: 'last-four' }, same)).toBe(maskValue({ mask: 'last-four' }, one));
      }),
    );
  });
});

describe('a row', () => {
  it('is checked in every field, and all that is wrong is told without the values', () => {
    const fields = [
      field({ id: 'a', isMandatory: true }),
      field({ id: 'b', type: 'number' }),
      field({ id: '__proto__' }),
    ];
    const { values, problems } = readRow(fields, ({ id }) => (id === 'b' ? 'geheim' : ''));
    expect(problems).toEqual([
      { field: 'a', code: 'mandatory' },
      { field: 'b', code: 'not-a-number' },
    ]);
    expect(Object.keys(values)).toEqual([]);
    expect(JSON.stringify(problems)).not.toContain('geheim');
  });

  it('holds values of fields called as what objects inherit', () => {
    const { values } = readRow([field({ id: 'constructor' }), field({ id: 'tostring' })], ({ id }) => id);
    expect({ ...values }).toEqual({ constructor: 'constructor', tostring: 'tostring' });
    expect(Object.getPrototypeOf(values)).toBeNull();
  });
});

describe('the number of a caller is looked up', () => {
  it.each([
    ['13800001234', ['13800001234']],
    ['+8613800001234', ['+8613800001234', '8613800001234', '13800001234']],
    ['008613800001234', ['008613800001234', '8613800001234', '13800001234']],
    ['013800001234', ['013800001234', '13800001234']],
    ['+442079460000', ['+442079460000', '442079460000']],
    [' 110 ', ['110']],
    ['', []],
  ])('%j as %j', (number, forms) => {
    expect(indexForms(number)).toEqual(forms);
  });
});
