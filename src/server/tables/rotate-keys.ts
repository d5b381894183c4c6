import { setImmediate as pause } from 'node:timers/promises';
import { seal, unseal } from '../calls/seal.ts';
import { secretPlace } from '../calls/secrets.ts';
import { DamagedRevision } from '../repository/checked-revision.ts';
import { historyWithValues, updateHistory } from '../repository/data-history-repository.ts';
import { type TableRef, updateRow } from '../repository/data-row-repository.ts';
import { allKeys, deleteKeysBefore, resealKey } from '../repository/data-table-repository.ts';
import { allSecrets, putSecretRow } from '../repository/secret-repository.ts';
import type { Services } from '../services.ts';
import type { Transaction } from '../storage/tables.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { placeOf, plainValues } from './row-answers.ts';
import { indexKey, openRow, sealRow } from './row-seal.ts';
import { scanRows } from './scan-rows.ts';
import { addTableKey, rewrapped } from './table-keys.ts';

/**
 * Puts a new key of the server in the place of the old one: in one transaction secrets and the tables' keys are sealed
 * with it, and every table gets a new key of its own. Rows follow with `resealRows`, which may be broken off at any point.
 */
export async function rotateServerKey(services: Services, before: Uint8Array, after: Uint8Array): Promise<void> {
  await services.storage.transaction(async (db) => {
    await services.storage.takeTurn(db);
    for (const secret of await allSecrets(db)) {
      const { tenant, name, origin, sealed, updated_at } = secret;
      const place = secretPlace(tenant, name, origin);
      const value = unseal(sealed, before, place);
      // A secret that does not open with the old key is lost already: it says so when it is used.
      if (value === undefined) continue;
      await putSecretRow(db, tenant, { name, origin, sealed: seal(value, after, place), updated_at });
    }
    await rotateTableKeys(db, before, after);
  });
}

async function rotateTableKeys(db: Transaction, before: Uint8Array, after: Uint8Array): Promise<void> {
  const newest = new Map<string, { readonly table: TableRef; readonly number: number }>();
  for (const row of await allKeys(db)) {
    await resealKey(db, rewrapped(row, before, after));
    newest.set(`${row.tenant}/${row.table_id}`, {
      table: { tenant: row.tenant, id: row.table_id },
      number: row.number,
    });
  }
  for (const { table, number } of newest.values()) await addTableKey(db, table, number + 1, after);
}

/** Seals with the newest key of each table what is sealed with an older one, then forgets the older ones. */
export async function resealRows(services: Services): Promise<void> {
  const { db } = services.storage;
  const numbers = new Map<string, { readonly table: TableRef; count: number }>();
  for (const { tenant, table_id } of await allKeys(db)) {
    const entry = numbers.get(`${tenant}/${table_id}`) ?? { table: { tenant, id: table_id }, count: 0 };
    numbers.set(`${tenant}/${table_id}`, { ...entry, count: entry.count + 1 });
  }
  for (const { table, count } of numbers.values()) {
    if (count < 2) continue;
    const open = await openTable(services, db, table);
    await resealLive(services, open);
    await resealHistory(services, open);
    const [newest] = open.keys;
    await services.storage.transaction((trx) => deleteKeysBefore(trx, table.tenant, table.id, newest.number));
  }
  await services.storage.forgetErased();
}

async function resealLive({ storage }: Services, table: OpenTable): Promise<void> {
  const { fields, keys, ref } = table;
  const [key] = keys;
  for await (const rows of scanRows(storage.db, ref)) {
    const old = rows.filter(({ sealed }) => sealed !== null && !sealed.startsWith(`${key.number}.`));
    if (old.length === 0) continue;
    await storage.transaction(async (db) => {
      for (const row of old) {
        const values = plainValues(table, row);
        const stored = sealRow(fields, values, key, placeOf(ref.tenant, row));
        await updateRow(db, { ...row, ...stored, index_key: indexKey(fields, values, key) });
      }
    });
  }
}

async function resealHistory({ storage }: Services, { ref, keys }: OpenTable): Promise<void> {
  const [key] = keys;
  for (let after = { row_id: -1, change: -1 }; ; ) {
    const entries = await historyWithValues(storage.db, ref, after, 500);
    const last = entries.at(-1);
    if (last === undefined) return;
    await storage.transaction(async (db) => {
      for (const entry of entries) {
        const { plain, sealed } = entry;
        if (plain === null || sealed === null || sealed.startsWith(`${key.number}.`)) continue;
        const place = placeOf(ref.tenant, entry);
        const values = openRow({ plain, sealed }, keys, place);
        const shown = new Set(Object.keys(JSON.parse(plain) as object));
        const shape = Object.keys(values).map((id) => ({ id, isEncrypted: !shown.has(id) }));
        await updateHistory(db, { ...entry, ...sealRow(shape, values, key, place) });
      }
    });
    after = last;
    await pause();
  }
}

/** Which of two keys of the server the storage is sealed with; undefined when nothing is sealed yet. */
export async function keyInUse(
  { storage }: Pick<Services, 'storage'>,
  candidates: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  const [key] = await allKeys(storage.db);
  const secrets = key === undefined ? await allSecrets(storage.db) : [];
  if (key === undefined && secrets.length === 0) return;
  return candidates.find((candidate) => {
    try {
      if (key !== undefined) return rewrapped(key, candidate, candidate) !== undefined;
    } catch (error) {
      if (error instanceof DamagedRevision) return false;
      throw error;
    }
    return secrets.some(
      ({ tenant, name, origin, sealed }) => unseal(sealed, candidate, secretPlace(tenant, name, origin)) !== undefined,
    );
  });
}
