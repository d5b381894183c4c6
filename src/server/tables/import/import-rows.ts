import { isCsvFileName } from '../../../catalogue/kinds/dynamic-table/csv-file-name.ts';
import type { ImportWish } from '../../../contract/table-client.ts';
import type { TableImport } from '../../../contract/table-imports.ts';
import type { RawBody } from '../../http/raw-body.ts';
import { Refused } from '../../problems/refused.ts';
import { insertBatch } from '../../repository/data-batch-repository.ts';
import { findImport, insertImport } from '../../repository/data-import-repository.ts';
import type { TableRef } from '../../repository/data-row-repository.ts';
import { updateDataTable } from '../../repository/data-table-repository.ts';
import { storable } from '../../repository/tenant-repository.ts';
import { type Services, timeNow } from '../../services.ts';
import { openTable } from '../open-table.ts';
import type { BegunImport } from './begun-import.ts';
import { endImport } from './end-import.ts';
import { importAnswer } from './import-answers.ts';
import { refuseWhileImporting } from './running-imports.ts';
import { stageFile } from './stage-file.ts';
import { threadReader } from './thread-reader.ts';

/** Rows that one file may have; the vendor gives none, 20 MB hold fewer of any use. */
const mostRows = 1_000_000;

/** Imports a file; tells how that ended. An import that was begun under the same id is not begun again. */
export async function importRows(
  services: Services,
  ref: TableRef,
  wish: ImportWish,
  file: { readonly body: RawBody; readonly size: number },
): Promise<TableImport> {
  refuseFileName(wish.file);
  const begun = await beginImport(services, ref, wish, file.size);
  if ('state' in begun) {
    for await (const _ of file.body);
    return begun;
  }
  const { head, fields, keys } = begun.table;
  const reader = threadReader({
    tenant: ref.tenant,
    table: ref.id,
    version: head.version,
    fields,
    key: keys[0],
    firstRow: begun.firstRow,
    mostRows,
  });
  try {
    const staged = await stageFile(services, begun, reader, file.body);
    return await endImport(services, begun, staged);
  } finally {
    await reader.stop();
  }
}

function beginImport(
  services: Services,
  ref: TableRef,
  wish: ImportWish,
  size: number,
): Promise<BegunImport | TableImport> {
  const { storage } = services;
  return storage.transaction(async (db) => {
    await storage.lockTenant(db, ref.tenant);
    const table = await openTable(services, db, ref);
    const { import: id, file, mode, existing } = wish;
    const known = await findImport(db, ref, id);
    if (known !== undefined) return importAnswer(known);
    await refuseWhileImporting(services, db, ref);
    const { next_batch: batch, next_row: firstRow, change } = table.head;
    const at = timeNow(services);
    await insertBatch(db, ref, batch, 'staged');
    await updateDataTable(db, ref.tenant, ref.id, { next_batch: batch + 1, next_row: firstRow + mostRows + 1 });
    await insertImport(db, {
      tenant: ref.tenant,
      table_id: ref.id,
      id,
      file: storable(file),
      state: 'running',
      mode,
      existing,
      batch,
      good: 0,
      bad: 0,
      done: 0,
      size,
      reason: null,
      is_cancelled: 0,
      beat: at,
      at,
      finished_at: null,
      author: storable(wish.author ?? ''),
    });
    const facts = { version: table.head.version, change: change + 1, at, author: storable(wish.author ?? '') };
    return { id, table, batch, firstRow, facts, change, mode, existing };
  });
}

function refuseFileName(name: string): void {
  if (isCsvFileName(name)) return;
  const message =
    'The name of the file may hold only Chinese characters, letters, digits and underscores, and ends with .csv.';
  throw new Refused(
    { code: 'bad-request', errors: [{ in: 'query', path: '/file', message }] },
    `${message} Rename the file.`,
  );
}
