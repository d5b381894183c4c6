import type { TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { Client } from '../../contract/create-client.ts';
import type { TableClient } from '../../contract/table-client.ts';
import type { ReleasedTable, ReleaseTableBody } from '../../contract/tables.ts';
import type { Document } from '../../kernel/model/document.ts';
import { newSaveId, put, value } from './small-tenant.harness.ts';

export function tableField(id: string, more: Partial<TableField> = {}): TableField {
  return { id, name: id, type: 'string', isIndex: false, isEncrypted: false, isMandatory: false, ...more };
}

/** A phone as index, a name, a level, a birthday, and a card number that is encrypted. */
export const customerFields: readonly TableField[] = [
  tableField('phone', { name: 'Phone', isIndex: true, isMandatory: true, length: 20 }),
  tableField('name', { name: 'Name', isMandatory: true, length: 40 }),
  tableField('level', { name: 'Level', type: 'dictionary', values: [{ key: '1', value: 'Gold' }] }),
  tableField('born', { name: 'Born', type: 'date' }),
  tableField('card', { name: 'Card', isEncrypted: true, mask: 'last-four', length: 19 }),
];

export function tableDocument(fields: readonly TableField[], id = 'customers'): Document {
  return { kind: 'dynamic-table', formatVersion: 1, id, name: `Table ${id}`, fields };
}

/** Saves and releases a table. */
export async function release(
  client: Client,
  tables: TableClient,
  tenant: string,
  fields: readonly TableField[],
  more: Partial<ReleaseTableBody> & { readonly id?: string } = {},
): Promise<ReleasedTable> {
  const { id = 'customers', ...body } = more;
  const baseRevision = await put(client, tenant, tableDocument(fields, id));
  const now = await tables.table(tenant, id);
  const baseVersion = now.ok ? now.value.version : 0;
  const wish = { saveId: newSaveId(), fill: {}, misfits: 'refuse' as const, baseRevision, baseVersion };
  return value(await tables.releaseTable(tenant, id, { ...wish, ...body }));
}

/** Imports a CSV text. */
export async function importText(
  tables: TableClient,
  tenant: string,
  text: string | Uint8Array,
  more: { readonly mode?: 'all-or-nothing' | 'good-rows'; readonly existing?: 'add' | 'replace' } = {},
) {
  const wish = {
    import: newSaveId(),
    file: 'customers.csv',
    mode: 'all-or-nothing',
    existing: 'add',
    ...more,
  } as const;
  return value(await tables.importRows(tenant, 'customers', wish, text));
}
