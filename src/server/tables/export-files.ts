import { Readable } from 'node:stream';
import { csvLine } from '../../catalogue/kinds/dynamic-table/csv-cell.ts';
import { csvFileName } from '../../catalogue/kinds/dynamic-table/csv-file-name.ts';
import { csvHeader } from '../../catalogue/kinds/dynamic-table/csv-header.ts';
import { maskRow } from '../../catalogue/kinds/dynamic-table/mask-value.ts';
import { valueIn } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import { rowProblemText } from '../../contract/row-problem-text.ts';
import type { RowProblem } from '../../contract/table-imports.ts';
import { listProblems } from '../repository/data-import-repository.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import type { Services } from '../services.ts';
import { importRow } from './import/import-answers.ts';
import { openTable } from './open-table.ts';

import { plainValues } from './row-answers.ts';
import { noteExported } from './row-history.ts';
import { scanRows } from './scan-rows.ts';

/** A file to download; spreadsheets know UTF-8 by the byte order mark. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Readable;
}

const mark = '\ufeff';

export async function templateFile(services: Services, ref: TableRef): Promise<MadeFile> {
  const { head, fields } = await openTable(services, services.storage.db, ref);
  return { name: csvFileName(head.name, ref.id), content: mark + csvLine(csvHeader(fields)) };
}

/** All rows; hidden values masked unless they are asked for, which is noted before the first is given. */
export async function rowsFile(
  services: Services,
  ref: TableRef,
  { isPlain, author }: { readonly isPlain: boolean; readonly author?: string | undefined },
): Promise<MadeFile> {
  const { db } = services.storage;
  const table = await openTable(services, db, ref);
  if (isPlain) await noteExported(services, ref, author);
  async function* lines(): AsyncGenerator<string> {
    yield mark + csvLine(csvHeader(table.fields));
    for await (const rows of scanRows(db, ref)) {
      yield rows
        .map((row) => {
          const plain = plainValues(table, row);
          const values = isPlain ? plain : maskRow(table.fields, plain);
          return csvLine(table.fields.map(({ id }) => valueIn(values, id) ?? ''));
        })
        .join('');
    }
  }
  return { name: csvFileName(table.head.name, ref.id), content: Readable.from(lines()) };
}

/** Every bad row of an import: line, column, reason. */
export async function problemsFile(
  services: Services,
  ref: TableRef,
  id: string,
  language: 'en' | 'zh',
): Promise<MadeFile> {
  const { db } = services.storage;
  const { fields } = await openTable(services, db, ref);
  const { file } = await importRow(services, ref, id);
  const names = new Map(fields.map((field) => [field.id, field.name]));
  async function* lines(): AsyncGenerator<string> {
    yield mark + csvLine(language === 'zh' ? ['行号', '列', '原因'] : ['Line', 'Column', 'Reason']);
    for (let after = 0; ; ) {
      const rows = await listProblems(db, ref, id, { after, limit: 500 });
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map((row) => problemLines(row, names, language)).join('');
      after = last.line;
    }
  }
  return { name: file.replace(/\.csv$/i, '_problems.csv'), content: Readable.from(lines()) };
}

function problemLines(
  { line, problems }: { readonly line: number; readonly problems: string },
  names: ReadonlyMap<string, string>,
  language: 'en' | 'zh',
): string {
  return (JSON.parse(problems) as readonly RowProblem[])
    .map((problem) => {
      const column = problem.field === null ? '' : (names.get(problem.field) ?? problem.field);
      return csvLine([String(line), column, rowProblemText(problem, language)]);
    })
    .join('');
}
