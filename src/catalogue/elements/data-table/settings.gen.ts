// Written by `npm run gen` from the schema.json files. Do not edit.
import type { InputValue } from '../../parts/input-value/input-value.gen.ts';
import type { RowCondition } from '../../parts/row-condition/row-condition.gen.ts';

/** Settings of the element type "data-table", with all defaults filled in. */
export type Settings = {
  /** Operation */
  readonly operation: {
    readonly do: 'query';
    /** Data table */
    readonly table: string;
    /** All of them hold for the rows that are taken; without any, all rows are. */
    readonly where: readonly RowCondition[];
    /** Field ID; when absent, rows come as they stand in the table. */
    readonly sortBy?: string;
    /** Largest first */
    readonly descending: boolean;
    /** Most rows */
    readonly limit: number;
    /** Fields of the first row */
    readonly first: readonly ({
      /** Field ID */
      readonly name: string;
      /** Goes to */
      readonly variable: string;
    })[];
    /** A list of objects, for a loop. */
    readonly rows?: string;
    /** Number of rows goes to */
    readonly count?: string;
  } | {
    readonly do: 'add';
    /** Data table */
    readonly table: string;
    /** By field ID; fields that are not given have no value. */
    readonly values: readonly InputValue[];
  } | {
    readonly do: 'update';
    /** Data table */
    readonly table: string;
    /** All of them hold for the rows that are changed. */
    readonly where: readonly RowCondition[];
    /** New values */
    readonly values: readonly InputValue[];
    /** Number of rows goes to */
    readonly count?: string;
  } | {
    readonly do: 'delete';
    /** Data table */
    readonly table: string;
    /** All of them hold for the rows that are deleted. */
    readonly where: readonly RowCondition[];
    /** Number of rows goes to */
    readonly count?: string;
  };
  /** How long the answer is waited for. */
  readonly timeout: number;
};
