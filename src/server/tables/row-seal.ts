import { type RowValues, type TableField, valueIn } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import { seal, unseal } from '../calls/seal.ts';
import { DamagedRevision } from '../repository/checked-revision.ts';
import { findingHash, type TableKey, type TableKeys } from './table-keys.ts';

/** Where sealed values belong: anywhere else, or beside other plain values, they do not open. */
export interface RowPlace {
  readonly tenant: string;
  readonly table: string;
  readonly version: number;
  readonly row: number;
  readonly revision: number;
}

/** What of a field decides where its values are kept. */
type Shape = Pick<TableField, 'id' | 'isEncrypted'>;

/** Values as they are stored. */
export interface StoredValues {
  readonly plain: string;
  readonly sealed: string | null;
}

export function sealRow(fields: readonly Shape[], values: RowValues, key: TableKey, place: RowPlace): StoredValues {
  return sealHidden(writtenRow(fields, values), key, place);
}

/** Values as texts: those that everybody who reads the storage may see, and those that are to be sealed. */
export interface WrittenRow {
  readonly plain: string;
  readonly hidden: string | null;
}

export function writtenRow(fields: readonly Shape[], values: RowValues): WrittenRow {
  const hidden = valuesOf(fields, values, true);
  const isOpen = Object.keys(hidden).length === 0;
  return { plain: JSON.stringify(valuesOf(fields, values, false)), hidden: isOpen ? null : JSON.stringify(hidden) };
}

export function sealHidden({ plain, hidden }: WrittenRow, key: TableKey, place: RowPlace): StoredValues {
  if (hidden === null) return { plain, sealed: null };
  return { plain, sealed: `${key.number}.${seal(hidden, key.sealing, aad(place, plain))}` };
}

/** @throws DamagedRevision when a bit of them, or where they stand, has been changed past the server */
export function openRow({ plain, sealed }: StoredValues, keys: TableKeys, place: RowPlace): RowValues {
  const values: Record<string, string> = Object.assign(Object.create(null), JSON.parse(plain));
  if (sealed === null) return values;
  const dot = sealed.indexOf('.');
  const key = keys.find(({ number }) => String(number) === sealed.slice(0, dot));
  const hidden = key && unseal(sealed.slice(dot + 1), key.sealing, aad(place, plain));
  if (hidden !== undefined) return Object.assign(values, JSON.parse(hidden));
  throw new DamagedRevision(
    `Row ${place.row} of table ${place.table} is damaged in the storage. Restore the storage from a backup.`,
  );
}

/** What a row is found by; null when the table has no index. */
export function indexKey(fields: readonly TableField[], values: RowValues, key: TableKey): string | null {
  const field = fields.find(({ isIndex }) => isIndex);
  const value = field && valueIn(values, field.id);
  return field === undefined || value === undefined ? null : (indexKeys(field, [value], [key])[0] ?? null);
}

/** All that rows with one of these values may be found by, while there are several keys. */
export function indexKeys(field: TableField, values: readonly string[], keys: TableKeys): readonly string[] {
  if (!field.isEncrypted) return values;
  return values.flatMap((value) => keys.map((key) => findingHash(key, value)));
}

function valuesOf(fields: readonly Shape[], values: RowValues, isEncrypted: boolean): RowValues {
  const chosen: Record<string, string> = Object.create(null);
  for (const field of fields) {
    const value = field.isEncrypted === isEncrypted ? valueIn(values, field.id) : undefined;
    if (value !== undefined) chosen[field.id] = value;
  }
  return chosen;
}

function aad({ tenant, table, version, row, revision }: RowPlace, plain: string): string {
  return JSON.stringify([tenant, table, version, row, revision, plain]);
}
