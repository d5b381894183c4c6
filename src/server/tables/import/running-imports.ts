import { Refused } from '../../problems/refused.ts';
import { batchesOf, setBatchState, stagedBatches } from '../../repository/data-batch-repository.ts';
import { runningImports, updateImport } from '../../repository/data-import-repository.ts';
import type { TableRef } from '../../repository/data-row-repository.ts';
import { type Services, timeNow } from '../../services.ts';
import type { DataImportRow } from '../../storage/data-tables.ts';
import type { Database } from '../../storage/tables.ts';

/** Milliseconds after which an import that says nothing is taken for one whose server has died. */
const silence = 120_000;

/** Refused while a file is being imported into the table. */
export async function refuseWhileImporting(services: Services, db: Database, ref: TableRef): Promise<void> {
  const running = (await runningImports(db)).filter(
    ({ tenant, table_id }) => tenant === ref.tenant && table_id === ref.id,
  );
  const [alive] = running.filter((row) => !isDead(services, row));
  for (const row of running) if (isDead(services, row)) await giveUp(services, db, row);
  if (alive === undefined) return;
  throw new Refused(
    { code: 'table-busy' },
    `The file "${alive.file}" is being imported into the table. Wait until it is done, or cancel it.`,
  );
}

/** Imports and migrations that a server which is no more has begun come to nothing: what they wrote was never seen. */
export async function giveUpInterrupted(services: Services): Promise<void> {
  const { storage } = services;
  await storage.transaction(async (db) => {
    await storage.takeTurn(db);
    const isAlone = storage.dialect === 'sqlite';
    const running = await runningImports(db);
    const dead = running.filter((row) => isAlone || isDead(services, row));
    for (const row of dead) await giveUp(services, db, row);
    const alive = new Set(
      running.filter((row) => !dead.includes(row)).map(({ tenant, table_id }) => `${tenant}/${table_id}`),
    );
    for (const { tenant, table_id, batch } of await stagedBatches(db)) {
      if (alive.has(`${tenant}/${table_id}`)) continue;
      await setBatchState(db, { tenant, id: table_id }, [batch], 'dead');
    }
  });
}

function isDead({ now }: Services, { beat }: DataImportRow): boolean {
  return now() - Date.parse(beat) > silence;
}

async function giveUp(services: Services, db: Database, { tenant, table_id, id, batch }: DataImportRow): Promise<void> {
  const ref = { tenant, id: table_id };
  const reason = JSON.stringify({ code: 'interrupted' });
  await updateImport(db, ref, id, { state: 'failed', reason, finished_at: timeNow(services) });
  if ((await batchesOf(db, ref, 'staged')).includes(batch)) await setBatchState(db, ref, [batch], 'dead');
}
