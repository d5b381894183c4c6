import { migrateRow, type RowMigration } from '../../catalogue/kinds/dynamic-table/migrate-row.ts';
import type { FieldProblem } from '../../catalogue/kinds/dynamic-table/read-row.ts';
import type { RowValues, TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { ReleasePlan } from '../../contract/tables.ts';
import type { PackedRow } from '../repository/data-row-repository.ts';
import type { DataRow } from '../storage/data-tables.ts';
import type { OpenTable } from './open-table.ts';
import { placeOf, plainValues } from './row-answers.ts';
import { indexKey, sealRow } from './row-seal.ts';

export interface MigrationWish {
  readonly fields: readonly TableField[];
  readonly version: number;
  readonly fill: Readonly<Record<string, string | null>>;
  readonly misfits: 'refuse' | 'clear';
}

/** Brings rows to a new version one by one, and counts what does not fit. */
export interface RowMigrator {
  /** The row as it is stored in the new version; undefined when it does not fit. */
  next(row: DataRow): PackedRow | undefined;
  told(): Pick<ReleasePlan, 'breaking' | 'misfits' | 'cleared'>;
}

const mostTold = 100;

export function rowMigrator(table: OpenTable, wish: MigrationWish): RowMigrator {
  const migration: RowMigration = { before: table.fields, after: wish.fields, fill: wish.fill as RowValues };
  const [key] = table.keys;
  const seen = new Set<string>();
  const misfits: ReleasePlan['misfits'][number][] = [];
  let breaking = 0;
  let cleared = 0;
  const index = wish.fields.find(({ isIndex }) => isIndex);
  return {
    next(row) {
      const read = migrateRow(migration, plainValues(table, row));
      const forgiven = wish.misfits === 'clear' ? read.problems.filter(({ code }) => code !== 'mandatory') : [];
      let problems: readonly FieldProblem[] = forgiven.length === 0 ? read.problems : unforgivable(wish.fields, read);
      const found = indexKey(wish.fields, read.values, key);
      if (found !== null && index !== undefined) {
        if (seen.has(found)) problems = [...problems, { field: index.id, code: 'duplicate' } as never];
        seen.add(found);
      }
      if (problems.length > 0) {
        breaking += 1;
        if (misfits.length < mostTold) misfits.push({ row: row.row_id, problems });
        return;
      }
      cleared += forgiven.length;
      return packed(table, wish, row, read.values, found);
    },
    told: () => ({ breaking, misfits, cleared }),
  };
}

/** What remains wrong when values that do not fit are emptied. */
function unforgivable(
  fields: readonly TableField[],
  { problems }: { readonly problems: readonly FieldProblem[] },
): readonly FieldProblem[] {
  const mandatory = new Set(fields.flatMap(({ id, isMandatory }) => (isMandatory ? [id] : [])));
  return problems.filter(({ field }) => mandatory.has(field));
}

function packed(
  { ref, keys }: OpenTable,
  { fields, version }: MigrationWish,
  row: DataRow,
  values: RowValues,
  found: string | null,
): PackedRow {
  const stored = sealRow(fields, values, keys[0], placeOf(ref.tenant, { ...row, version }));
  const { row_id, revision, change, reason, at, author } = row;
  return [row_id, found, version, revision, change, reason, stored.plain, stored.sealed, at, author];
}
