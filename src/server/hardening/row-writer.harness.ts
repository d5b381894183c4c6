import type { RowDeletion, TableRow } from '../../contract/tables.ts';
import { newSaveId, value } from '../harness/small-tenant.harness.ts';
import type { Writer } from './writer.harness.ts';

const table = 'customers';
const most = 20;

/** Adds, edits and deletes rows of a table. Others write other rows of it. */
export function rowWriter(tenant: string, name: string): Writer {
  /** By row: its acknowledged revision and name. */
  const acks = new Map<number, { readonly revision: number; readonly name: string }>();
  let [count, acknowledged] = [0, 0];
  return {
    next() {
      count += 1;
      const saveId = newSaveId();
      const called = `${name}${count}`;
      const [oldest] = acks;
      if (oldest === undefined || (acks.size < most && count % 3 === 0)) {
        const values = { phone: called, name: called };
        return ({ tables }) => tables.addRow(tenant, table, { saveId, values });
      }
      const [row, { revision }] = oldest;
      if (acks.size >= most) {
        return ({ tables }) => tables.deleteRow(tenant, table, row, { saveId, baseRevision: revision });
      }
      const body = { saveId, baseRevision: revision, values: { name: called } };
      return ({ tables }) => tables.editRow(tenant, table, row, body);
    },
    acknowledge(answer) {
      acknowledged += 1;
      const { row, ...more } = answer as TableRow | RowDeletion;
      // The row that was written last comes last.
      acks.delete(row);
      if ('values' in more) acks.set(row, { revision: more.revision, name: more.values.name ?? '' });
    },
    async audit({ tables }) {
      const { rows } = value(await tables.searchRows(tenant, table, { limit: 500 }));
      const own = new Map(rows.filter(({ values }) => values.phone?.startsWith(name)).map((row) => [row.row, row]));
      let [lost, twice] = [0, 0];
      for (const [row, ack] of acks) {
        const stored = own.get(row);
        if (stored === undefined || stored.revision < ack.revision) lost += 1;
        else if (stored.revision > ack.revision) twice += 1;
        else if (stored.values.name !== ack.name) lost += 1;
      }
      // Rows that nobody heard of: added twice, or deleted without effect.
      for (const row of own.keys()) twice += acks.has(row) ? 0 : 1;
      return { acknowledged, lost, twice, halves: 0 };
    },
  };
}
