import { setImmediate as pause } from 'node:timers/promises';
import { Refused } from '../problems/refused.ts';
import { batchesOf } from '../repository/data-batch-repository.ts';
import { rowsOfBatch, type TableRef } from '../repository/data-row-repository.ts';
import type { DataRow } from '../storage/data-tables.ts';
import type { Database } from '../storage/tables.ts';

/** Rows that are worked on before others may use the processor and the storage. */
const atOnce = 500;

/** All rows of a table, a few hundred at a time, letting others through between them. */
export async function* scanRows(db: Database, ref: TableRef): AsyncGenerator<readonly DataRow[]> {
  for (const batch of await batchesOf(db, ref, 'live')) {
    for (let after = 0; ; ) {
      const rows = await rowsOfBatch(db, ref, { batch, after, limit: atOnce });
      const last = rows.at(-1);
      if (last === undefined) break;
      yield rows;
      after = last.row_id;
      await pause();
    }
    // A file that takes the place of all rows may have come meanwhile: half of each would be neither.
    if (!(await batchesOf(db, ref, 'live')).includes(batch)) throw replacedMeanwhile(ref.id);
  }
}

export function replacedMeanwhile(table: string): Refused {
  return new Refused({ code: 'table-busy' }, `The rows of table "${table}" were replaced meanwhile. Try again.`);
}
