import type { ImportProblems, RowProblem, TableImport, TableImportList } from '../../../contract/table-imports.ts';
import { Refused } from '../../problems/refused.ts';
import { findImport, listImports, listProblems, updateImport } from '../../repository/data-import-repository.ts';
import type { TableRef } from '../../repository/data-row-repository.ts';
import type { Services } from '../../services.ts';
import type { DataImportRow } from '../../storage/data-tables.ts';
import { openTable } from '../open-table.ts';

const problemsAtOnce = 200;

export async function tableImports(services: Services, ref: TableRef): Promise<TableImportList> {
  const { db } = services.storage;
  await openTable(services, db, ref);
  return { imports: (await listImports(db, ref)).map(importAnswer) };
}

export async function tableImport(services: Services, ref: TableRef, id: string): Promise<TableImport> {
  return importAnswer(await importRow(services, ref, id));
}

/** The import ends at its next step; one that has ended stays as it is. */
export async function cancelImport(services: Services, ref: TableRef, id: string): Promise<TableImport> {
  await importRow(services, ref, id);
  await services.storage.transaction((db) => updateImport(db, ref, id, { is_cancelled: 1 }));
  return tableImport(services, ref, id);
}

/** Bad rows after a line, in order. */
export async function importProblems(
  services: Services,
  ref: TableRef,
  id: string,
  after: number,
): Promise<ImportProblems> {
  await importRow(services, ref, id);
  const rows = await listProblems(services.storage.db, ref, id, { after, limit: problemsAtOnce + 1 });
  return {
    rows: rows.slice(0, problemsAtOnce).map(({ line, problems }) => ({
      line,
      problems: JSON.parse(problems) as readonly RowProblem[],
    })),
    more: rows.length > problemsAtOnce,
  };
}

export async function importRow(services: Services, ref: TableRef, id: string): Promise<DataImportRow> {
  const { db } = services.storage;
  await openTable(services, db, ref);
  const row = await findImport(db, ref, id);
  if (row !== undefined) return row;
  throw new Refused(
    { code: 'unknown-import' },
    `The table has no import "${id}". Old ones are forgotten after 30 days.`,
  );
}

export function importAnswer(row: DataImportRow): TableImport {
  const { id, file, state, mode, existing, good, bad, done, size, at, author, finished_at } = row;
  const reason = row.reason === null ? null : (JSON.parse(row.reason) as TableImport['reason']);
  return { id, file, state, mode, existing, good, bad, done, size, reason, at, finishedAt: finished_at, author };
}
