import type { FunctionRow } from '../../../kernel/expressions/function-row.ts';
import { functionTable } from '../../../kernel/expressions/function-table.ts';
import type { Kind } from '../../../kernel/expressions/static-type.ts';
import type { Completion } from './completion.ts';

/** Functions that stand by themselves: `int(…)`, `has(…)`. */
export function freeFunctions(): readonly Completion[] {
  return functionTable.filter((row) => !needsReceiver(row)).map(functionCompletion);
}

/** What may follow a point behind a value of this kind. */
export function methodsOf(kind: Kind | 'any'): readonly Completion[] {
  return functionTable.filter((row) => needsReceiver(row) && takes(row, kind)).map(functionCompletion);
}

function needsReceiver(row: FunctionRow): boolean {
  return row.form === 'macro' ? row.receiver === 'list' : row.form === 'method';
}

function takes(row: FunctionRow, kind: Kind | 'any'): boolean {
  if (kind === 'any') return true;
  return row.form === 'macro' ? kind === 'list' : (row.parameters[0]?.kinds.includes(kind) ?? false);
}

function functionCompletion(row: FunctionRow): Completion {
  const names = row.parameters.slice(row.form === 'method' ? 1 : 0).map(({ name }) => name);
  const required = names.slice(0, names.length - row.optional);
  const optional = names.slice(required.length).map((name) => `[${name}]`);
  const insert = `${row.name}()`;
  return {
    label: `${row.name}(${[...required, ...optional].join(', ')})`,
    insert,
    caret: names.length === 0 ? insert.length : insert.length - 1,
    kind: 'function',
    type: row.returns,
    doc: row.doc,
    example: row.example,
  };
}
