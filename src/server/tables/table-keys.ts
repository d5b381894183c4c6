import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { seal, unseal } from '../calls/seal.ts';
import { DamagedRevision } from '../repository/checked-revision.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import { insertKey, listKeys } from '../repository/data-table-repository.ts';
import type { DataKeyRow } from '../storage/data-tables.ts';
import type { Database } from '../storage/tables.ts';

/** A key of a table, and the two that are made of it. */
export interface TableKey {
  readonly number: number;
  /** Seals values. */
  readonly sealing: Uint8Array;
  /** Makes the hash by which an encrypted index is found. */
  readonly finding: Uint8Array;
}

/** Newest first; there is more than one only while rows are being sealed anew. */
export type TableKeys = readonly [TableKey, ...TableKey[]];

const keyBytes = 32;

/** Every table has keys of its own, sealed with the server's: erasing them erases what they sealed, wherever it is. */
export async function tableKeys(db: Database, table: TableRef, serverKey: Uint8Array): Promise<TableKeys> {
  const rows = await listKeys(db, table.tenant, table.id);
  const [newest, ...older] = rows.map((row) => opened(row, serverKey));
  if (newest === undefined) throw new DamagedRevision(`The table ${table.id} has lost its keys. Restore a backup.`);
  return [newest, ...older];
}

export async function addTableKey(db: Database, table: TableRef, number: number, serverKey: Uint8Array): Promise<void> {
  const key = randomBytes(keyBytes).toString('base64');
  const row = { tenant: table.tenant, table_id: table.id, number };
  await insertKey(db, { ...row, sealed: seal(key, serverKey, placeOf(row)) });
}

/** The same key under another key of the server. */
export function rewrapped(row: DataKeyRow, before: Uint8Array, after: Uint8Array): DataKeyRow {
  return { ...row, sealed: seal(unsealed(row, before), after, placeOf(row)) };
}

/** The hash by which an encrypted index is found: the same for the same value, and useless without the key. */
export function findingHash({ finding }: Pick<TableKey, 'finding'>, value: string): string {
  return createHmac('sha256', finding).update(value).digest('base64url').slice(0, 24);
}

function opened(row: DataKeyRow, serverKey: Uint8Array): TableKey {
  const key = Buffer.from(unsealed(row, serverKey), 'base64');
  const derived = (purpose: string) => new Uint8Array(hkdfSync('sha256', key, '', `callsmith ${purpose}`, keyBytes));
  return { number: row.number, sealing: derived('sealing'), finding: derived('finding') };
}

function unsealed(row: DataKeyRow, serverKey: Uint8Array): string {
  const key = unseal(row.sealed, serverKey, placeOf(row));
  if (key !== undefined) return key;
  throw new DamagedRevision(
    `The key of table ${row.table_id} does not open. Start the server with the key file that the table was made with.`,
  );
}

function placeOf({ tenant, table_id, number }: Omit<DataKeyRow, 'sealed'>): string {
  return JSON.stringify(['data-table-key', tenant, table_id, number]);
}
