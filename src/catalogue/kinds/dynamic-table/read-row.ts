import { readValue, type ValueProblem } from './read-value.ts';
import type { RowValues, TableField } from './table-field.ts';

/** A value that a field does not take. */
export interface FieldProblem extends ValueProblem {
  readonly field: string;
}

export interface ReadRow {
  /** Values that are not empty, canonical. */
  readonly values: RowValues;
  readonly problems: readonly FieldProblem[];
}

/** Checks every field of a row; `textOf` gives what is to stand in a field. */
export function readRow(fields: readonly TableField[], textOf: (field: TableField, index: number) => string): ReadRow {
  const values: Record<string, string> = Object.create(null);
  const problems: FieldProblem[] = [];
  fields.forEach((field, index) => {
    const read = readValue(field, textOf(field, index));
    if ('problem' in read) problems.push({ field: field.id, ...read.problem });
    else if (read.value !== '') values[field.id] = read.value;
  });
  return { values, problems };
}
