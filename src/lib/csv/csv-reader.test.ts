import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, csvReader } from './csv-reader.ts';

function readAll(text: string, pieces: readonly number[] = []): readonly CsvRecord[] {
  const reader = csvReader();
  const records: CsvRecord[] = [];
  let at = 0;
  for (const piece of pieces) {
    records.push(...reader.read(text.slice(at, at + piece), false));
    at += piece;
  }
  return [...records, ...reader.read(text.slice(at), true)];
}

const cellsOf = (text: string) => readAll(text).map(({ cells }) => cells);

describe('the CSV reader', () => {
  it('reads the files of csv-spectrum as they are meant', () => {
    const folder = join(import.meta.dirname, '../../../node_modules/csv-spectrum');
    // The expectation of this one was made of other data.
    const names = readdirSync(join(folder, 'csvs')).filter((name) => name !== 'location_coordinates.csv');
    for (const name of names) {
      const [header = [], ...rows] = cellsOf(readFileSync(join(folder, 'csvs', name), 'utf8'));
      const read = rows.map((row) => Object.fromEntries((header ?? []).map((key, index) => [key, row?.[index] ?? ''])));
      const meant = JSON.parse(readFileSync(join(folder, 'json', name.replace('.csv', '.json')), 'utf8'));
      expect(JSON.stringify(read).replaceAll('\\r\\n', '\\n'), name).toBe(
        JSON.stringify(meant).replaceAll('\\r\\n', '\\n'),
      );
    }
    expect(names.length).toBeGreaterThan(10);
  });

  it('says on which lines a record stands, whatever ends them', () => {
    const records = readAll('a,b\r\n\n"x\r\ny",1\r2\n\n,\n"end"');
    expect(records.map(({ line, lastLine, cells }) => [line, lastLine, cells])).toEqual([
      [1, 1, ['a', 'b']],
      [3, 4, ['x\r\ny', '1']],
      [5, 5, ['2']],
      [8, 8, ['end']],
    ]);
  });

  it.each([
    ['a cell that goes on after its quotation mark', 'a\n"b"c,1\nd\n', [['a'], null, ['d']]],
    ['a cell that is never closed', 'a\n"b,1\nc\nd', [['a'], null, ['c'], ['d']]],
    [
      'one that the next quotation mark seems to close',
      'a,1\n"b,2\nc,3\n"d",4\n',
      [['a', '1'], null, ['c', '3'], ['d', '4']],
    ],
    ['one after a good cell of several lines', '"x\ny","b"c\nd', [null, ['d']]],
    ['a quotation mark inside, which is text', 'O"Neil,5" nail\n', [['O"Neil', '5" nail']]],
  ])('spoils one line with %s', (_name, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('gives the same whatever pieces the file comes in (law)', () => {
    const texts = fc
      .array(fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', '""', 'é', '"x\ny"'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(5)), (text, pieces) => {
        expect(readAll(text, pieces)).toEqual(readAll(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads what is right as csv-parse does (law)', () => {
    const cell = fc.oneof(fc.stringMatching(/^[a-z ]{0,5}$/), fc.string({ unit: 'binary' }));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (cells, end) => {
        const text = cells.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + end).join('');
        const theirs = parse(text, { relax_column_count: true, record_delimiter: end }) as string[][];
        expect(cellsOf(text)).toEqual(theirs.filter((row) => row.some((one) => one !== '')));
      }),
      { numRuns: 500 },
    );
  });

  it('needs time in proportion to the file, also when a cell is never closed', () => {
    const text = `a,b\n"${'never closed, '.repeat(200_000)}`;
    const pieces = Array.from({ length: 90 }, () => 32_768);
    const started = performance.now();
    expect(readAll(text, pieces).map(({ cells }) => cells)).toEqual([['a', 'b'], null]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
