import { unguardCell } from '../../../catalogue/kinds/dynamic-table/csv-cell.ts';
import { csvHeader, headerDifference } from '../../../catalogue/kinds/dynamic-table/csv-header.ts';
import { readRow } from '../../../catalogue/kinds/dynamic-table/read-row.ts';
import type { TableField } from '../../../catalogue/kinds/dynamic-table/table-field.ts';
import type { RowProblem, TableImport } from '../../../contract/table-imports.ts';
import { type CsvRecord, csvReader } from '../../../lib/csv/csv-reader.ts';
import { indexKey, sealRow } from '../row-seal.ts';
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

/** What a piece of the file has told. */
export interface FilePart {
  /** Good rows: each as the JSON text of row, index key, plain and sealed values; what it is found by, and its line. */
  readonly rows: readonly string[];
  readonly keys: readonly (string | null)[];
  readonly lines: readonly number[];
  /** Bad rows: the JSON text of `[line, problems]`, the problems being a JSON text themselves. */
  readonly bad: readonly string[];
  /** Why nothing more is read. */
  readonly failure: TableImport['reason'];
}

/** Row, index key, plain and sealed values. */
type FileRow = readonly [number, string | null, string, string | null];

export interface FileReader {
  /** Pieces in their order; the last one may be empty. */
  read(piece: Uint8Array, isLast: boolean): Promise<FilePart>;
  stop(): Promise<void>;
}

/** Reads a CSV file: checks every row and makes the good ones ready to be stored, encrypted fields sealed. */
export function fileReader(setup: FileSetup): FileReader {
  const decoder = new TextDecoder('utf-8');
  const reader = csvReader();
  const rows = rowsReader(setup);
  let failure: FilePart['failure'] = null;
  return {
    async read(piece, isLast) {
      const part = { rows: [], keys: [], lines: [], bad: [] };
      const text = decoder.decode(piece, { stream: !isLast });
      if (failure === null) {
        for (const record of reader.read(text, isLast)) {
          failure = rows.take(record, part);
          if (failure !== null) break;
        }
      }
      if (isLast && failure === null && !rows.hasHeader()) failure = { code: 'header-missing' };
      return { ...part, failure };
    },
    stop: async () => undefined,
  };
}

interface PartDraft {
  readonly rows: string[];
  readonly keys: (string | null)[];
  readonly lines: number[];
  readonly bad: string[];
}

function rowsReader(setup: FileSetup) {
  const { fields, key, firstRow, mostRows } = setup;
  const expected = csvHeader(fields);
  const index = fields.find(({ isIndex }) => isIndex);
  const seen = new Map<string, number>();
  let count = -1;
  const check = (record: CsvRecord): { readonly problems: readonly RowProblem[]; readonly packed?: FileRow } => {
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
    const { tenant, table, version } = setup;
    const row = firstRow + count;
    const { plain, sealed } = sealRow(fields, values, key, { tenant, table, version, row, revision: 1 });
    return { problems: [], packed: [row, findBy, plain, sealed] };
  };
  return {
    hasHeader: () => count >= 0,
    take(record: CsvRecord, part: PartDraft): FilePart['failure'] {
      count += 1;
      if (count === 0) return headerDifference(expected, record.cells ?? []);
      if (count > mostRows) return { code: 'too-many-rows', line: record.line };
      const { problems, packed } = check(record);
      if (packed === undefined) part.bad.push(JSON.stringify([record.line, JSON.stringify(problems)]));
      else {
        part.rows.push(JSON.stringify(packed));
        part.keys.push(packed[1]);
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
