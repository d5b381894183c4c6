import { csvReader } from '../../../lib/csv/csv-reader.ts';
import { csvLine, unguardCell } from '../dynamic-table/csv-cell.ts';
import { MOST_UNITS, type ReadFile, type ReadUnit, type TranslationUnit } from './translation-unit.ts';

const COLUMNS = ['prompt', 'name', 'source language', 'source', 'language', 'text', 'state'] as const;
type Column = (typeof COLUMNS)[number];
/** The others are for people; what they miss is taken for new. */
const NEEDED: readonly Column[] = ['prompt', 'source', 'language', 'text'];
/** Spreadsheets know UTF-8 by it. */
const mark = '\ufeff';

/** Units as a CSV file, one row each; no cell can be taken for a formula. */
export function writeCsvUnits(units: readonly TranslationUnit[]): string {
  const rows = units.map((unit) =>
    csvLine([unit.prompt, unit.name, unit.sourceLanguage, unit.source, unit.language, unit.text, unit.state]),
  );
  return [mark + csvLine(COLUMNS), ...rows].join('');
}

/** Reads such a file, with its columns in any order and others beside them. */
export function readCsvUnits(text: string): ReadFile {
  const records = csvReader().read(text.replace(/^\ufeff/, ''), true);
  const [head, ...rows] = records;
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const missing = NEEDED.find((column) => !names.includes(column));
  if (missing !== undefined) return { ok: false, fault: { code: 'header', missing } };
  if (rows.length > MOST_UNITS) return { ok: false, fault: { code: 'too-many', line: rows[MOST_UNITS]?.line ?? 0 } };
  const units: ReadUnit[] = [];
  for (const { cells, line } of rows) {
    if (cells === null) return { ok: false, fault: { code: 'quote', line } };
    if (cells.length > names.length) return { ok: false, fault: { code: 'cells', line } };
    const cell = (column: Column): string => unguardCell(cells[names.indexOf(column)] ?? '');
    units.push({
      prompt: cell('prompt').trim(),
      name: cell('name'),
      sourceLanguage: cell('source language').trim(),
      source: cell('source'),
      language: cell('language').trim(),
      text: cell('text'),
      state: stateOf(cell('state').trim().toLowerCase()),
      line,
    });
  }
  return { ok: true, units };
}

function stateOf(text: string): TranslationUnit['state'] {
  return text === 'translated' || text === 'outdated' ? text : 'new';
}
