import { unguardCell } from '../../../catalogue/kinds/dynamic-table/csv-cell.ts';
import { csvHeader, headerDifference } from '../../../catalogue/kinds/dynamic-table/csv-header.ts';
import { readRow } from '../../../catalogue/kinds/dynamic-table/read-row.ts';
import type { TableField } from '../../../catalogue/kinds/dynamic-table/table-field.ts';
import type { RowProblem, TableImport } from '../../../contract/table-imports.ts';
import { type CsvRecord, csvReader } from '../../../lib/csv/csv-reader.ts';
import { indexKey, type WrittenRow, writtenRow } from '../row-seal.ts';
import type { TableKey } from '../table-keys.ts';

/** What is the same for all rows of a file. Can be sent to another thread. */
export interface FileSetup {
  readonly tenant: string;
  readonly table: string;
  readonly version: number;
  readonly fields: readonly TableField[];
  readonly key: TableKey;
  readonly firstRow: number;
  readonly mostRows: number;
}

/** What a piece of the file has told; of good rows the same place in each list. */
export interface ReadPart {
  readonly rows: readonly number[];
  readonly keys: readonly (string | null)[];
  readonly plain: readonly string[];
  /** What is yet to be sealed. */
  readonly hidden: readonly (string | null)[];
  readonly lines: readonly number[];
  /** Bad rows: the JSON text of `[line, problems]`, the problems being a JSON text themselves. */
  readonly bad: readonly string[];
  /** Why nothing more is read. */
  readonly failure: TableImport['reason'];
}

/** Takes pieces in their order; the last one may be empty. */
type ReadPiece = (piece: Uint8Array, isLast: boolean) => ReadPart;

/** Reads a CSV file and checks every row. */
export function fileReader(setup: FileSetup): ReadPiece {
  const decoder = new TextDecoder('utf-8');
  const reader = csvReader();
  const rows = rowsReader(setup);
  let failure: ReadPart['failure'] = null;
  return (piece, isLast) => {
    const part = { rows: [], keys: [], plain: [], hidden: [], lines: [], bad: [] };
    const text = decoder.decode(piece, { stream: !isLast });
    if (failure === null) {
      for (const record of reader.read(text, isLast)) {
        failure = rows.take(record, part);
        if (failure !== null) break;
      }
    }
    if (isLast && failure === null && !rows.hasHeader()) failure = { code: 'header-missing' };
    return { ...part, failure };
  };
}

interface PartDraft {
  readonly rows: number[];
  readonly keys: (string | null)[];
  readonly plain: string[];
  readonly hidden: (string | null)[];
  readonly lines: number[];
  readonly bad: string[];
}

interface Checked {
  readonly problems: readonly RowProblem[];
  /** Of a good row. */
  readonly row?: WrittenRow;
  readonly findBy?: string | null;
}

function rowsReader({ fields, key, firstRow, mostRows }: FileSetup) {
  const expected = csvHeader(fields);
  const index = fields.find(({ isIndex }) => isIndex);
  const seen = new Map<string, number>();
  let count = -1;
  const check = (record: CsvRecord): Checked => {
    if (record.cells === null) return { problems: [{ field: null, code: 'quote' }] };
    const { cells } = record;
    const found = cells.findLastIndex((cell) => cell !== '') + 1;
    if (cells.length < fields.length || found > fields.length) {
      return { problems: [{ field: null, code: 'cell-count', expected: fields.length, found: cells.length }] };
    }
    const { values, problems } = readRow(fields, (_field, place) => unguardCell(cells[place] ?? ''));
    const findBy = indexKey(fields, values, key);
    const twin = findBy === null ? undefined : seen.get(findBy);
    if (findBy !== null && twin === undefined) seen.set(flat(findBy), record.line);
    const duplicate: readonly RowProblem[] =
      twin === undefined || index === undefined ? [] : [{ field: index.id, code: 'duplicate', line: twin }];
    if (problems.length + duplicate.length > 0) return { problems: [...problems, ...duplicate] };
    return { problems: [], findBy, row: writtenRow(fields, values) };
  };
  return {
    hasHeader: () => count >= 0,
    take(record: CsvRecord, part: PartDraft): ReadPart['failure'] {
      count += 1;
      if (count === 0) return headerDifference(expected, record.cells ?? []);
      if (count > mostRows) return { code: 'too-many-rows', line: record.line };
      const { problems, findBy = null, row } = check(record);
      if (row === undefined) part.bad.push(JSON.stringify([record.line, JSON.stringify(problems)]));
      else {
        part.rows.push(firstRow + count);
        part.keys.push(findBy);
        part.plain.push(row.plain);
        part.hidden.push(row.hidden);
        part.lines.push(record.line);
      }
      return null;
    },
  };
}

/** A copy of its own: a piece of a text keeps the whole text it was cut from in memory. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
