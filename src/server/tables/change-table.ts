import { createHmac } from 'node:crypto';
import { Refused } from '../problems/refused.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import { updateDataTable } from '../repository/data-table-repository.ts';
import { findSave, saveInsertion } from '../repository/save-repository.ts';
import { storable } from '../repository/tenant-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { Transaction } from '../storage/tables.ts';
import { type OpenTable, openTable } from './open-table.ts';

export interface TableWish {
  readonly table: TableRef;
  readonly saveId: string;
  readonly author: string | undefined;
  /** What was asked, as plain JSON: only a keyed hash of it is kept. */
  readonly asked: unknown;
}

export interface TableOccasion extends OpenTable {
  readonly db: Transaction;
  /** The table's next change number. */
  readonly change: number;
  readonly at: string;
  readonly author: string;
}

/** What was done: the row it was done to is all that is remembered of it. */
export interface TableDeed<Answer> {
  readonly row: number;
  readonly answer: Answer;
}

/**
 * Changes a table in one transaction, once, however often it is asked for. Of the answer only the number of the row is
 * kept, so that a deleted row is gone from there, too: `again` makes the answer anew for whoever repeats the request.
 */
export async function changeTable<Answer>(
  services: Services,
  { table, saveId, author = '', asked }: TableWish,
  work: (occasion: TableOccasion) => Promise<TableDeed<Answer>>,
  again: (row: number, occasion: TableOccasion) => Promise<Answer>,
): Promise<Answer> {
  const request = createHmac('sha256', services.key).update(JSON.stringify(asked)).digest('hex');
  return services.storage.transaction(async (db) => {
    await services.storage.lockTenant(db, table.tenant);
    const open = await openTable(services, db, table);
    const change = open.head.change + 1;
    const at = timeNow(services);
    const occasion = { ...open, db, change, at, author: storable(author) };
    const done = await findSave(db, table.tenant, saveId);
    if (done !== undefined) return again(rowOfRepeated(done, request), occasion);
    const { row, answer } = await work(occasion);
    await updateDataTable(db, table.tenant, table.id, { change });
    const save = { save_id: saveId, request, answer: JSON.stringify({ row }), at };
    await saveInsertion(db, table.tenant, save).execute();
    return answer;
  }, table.tenant);
}

function rowOfRepeated(done: { readonly request: string; readonly answer: string }, request: string): number {
  if (done.request === request) return (JSON.parse(done.answer) as { readonly row: number }).row;
  throw new Refused(
    { code: 'save-id-reused' },
    'This save id was used for another request before. Make a new one for each thing that is to be done.',
  );
}
