import { coerce } from '../../kernel/engine/coerce.ts';
import type { Answer, ServiceRequest } from '../../kernel/model/call.ts';
import { CallError } from '../../kernel/model/call-error.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Value, ValueMap, ValueType } from '../../kernel/model/value.ts';
import { fitsRow, type RowTest } from './row-tests.ts';

/** Rows of the data tables that a call has written to, by table: the others are as their documents say. */
export type Tables = Readonly<Record<string, readonly ValueMap[]>>;

export const NOTHING_WRITTEN: Tables = Object.freeze({});

interface Field {
  readonly id: string;
  readonly type: ValueType;
  readonly mandatory?: boolean;
}

interface TableDocument extends Document {
  readonly fields: readonly Field[];
  readonly rows?: readonly ValueMap[];
}

/** What a data table answers, and what the tables hold afterwards. Pure: what is written stands in the result. */
export interface TableAnswer {
  readonly answer: Answer;
  readonly tables: Tables;
}

/** @param document the table that the request is about */
export function askTable(document: Document, tables: Tables, request: ServiceRequest): TableAnswer {
  const table = document as TableDocument;
  const rows = tables[table.id] ?? table.rows ?? [];
  try {
    const { answer, after } = OPERATIONS[request.operation as keyof typeof OPERATIONS](table, rows, request);
    return { answer: { ok: true, value: answer }, tables: after === rows ? tables : { ...tables, [table.id]: after } };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { answer: { ok: false, problem: error.code, message: error.message }, tables };
  }
}

interface Done {
  readonly answer: Value;
  readonly after: readonly ValueMap[];
}

type Operation = (table: TableDocument, rows: readonly ValueMap[], request: ServiceRequest) => Done;

const OPERATIONS: Readonly<Record<'query' | 'add' | 'update' | 'delete', Operation>> = {
  query(table, rows, request) {
    const fitting = sorted(rows.filter(testOf(table, request)), table, request);
    const { limit } = request;
    const shown = typeof limit === 'number' ? fitting.slice(0, limit) : fitting;
    return { answer: { rows: shown, count: fitting.length }, after: rows };
  },
  add(table, rows, request) {
    const values = valuesOf(table, request);
    const missing = table.fields.find(({ id, mandatory }) => mandatory === true && (values[id] ?? null) === null);
    if (missing !== undefined) {
      throw new CallError('missing-field', `Every row of ${table.name} has a value for ${missing.id}. Give it one.`);
    }
    return { answer: { rows: [], count: 1 }, after: [...rows, values] };
  },
  update(table, rows, request) {
    const values = valuesOf(table, request);
    const emptied = table.fields.find(
      ({ id, mandatory }) => mandatory === true && Object.hasOwn(values, id) && values[id] === null,
    );
    if (emptied !== undefined) {
      throw new CallError('missing-field', `Every row of ${table.name} has a value for ${emptied.id}. Give it one.`);
    }
    const fits = testOf(table, request);
    const count = rows.filter(fits).length;
    const after = count === 0 ? rows : rows.map((row) => (fits(row) ? { ...row, ...values } : row));
    return { answer: { rows: [], count }, after };
  },
  delete(table, rows, request) {
    const fits = testOf(table, request);
    const after = rows.filter((row) => !fits(row));
    const count = rows.length - after.length;
    return { answer: { rows: [], count }, after: count === 0 ? rows : after };
  },
};

function testOf(table: TableDocument, { where }: ServiceRequest): (row: ValueMap) => boolean {
  const tests = ((where ?? []) as unknown as readonly RowTest[]).map((test) => {
    const { type } = fieldOf(table, test.name);
    return { ...test, value: coerce(test.value, type, test.name) };
  });
  return (row) => tests.every((test) => fitsRow(row, test));
}

/** Stable: rows that are alike stay as they stand; those without a value come last. */
function sorted(rows: readonly ValueMap[], table: TableDocument, { sortBy, descending }: ServiceRequest) {
  if (typeof sortBy !== 'string') return rows;
  const { id } = fieldOf(table, sortBy);
  const sign = descending === true ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[id] ?? null, b[id] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (Number(left > right) - Number(left < right));
  });
}

/** In the types of their fields, and in no others than the table has. */
function valuesOf(table: TableDocument, { values }: ServiceRequest): ValueMap {
  const given = Object.entries((values ?? {}) as ValueMap);
  return Object.fromEntries(given.map(([id, value]) => [id, coerce(value, fieldOf(table, id).type, id)]));
}

function fieldOf(table: TableDocument, id: string): Field {
  const field = table.fields.find((one) => one.id === id);
  if (field !== undefined) return field;
  throw new CallError('unknown-field', `${table.name} has no field ${id}. Choose one that it has, or add it there.`);
}
