import type { TableImport } from '../../../contract/table-imports.ts';
import type { FileRowFacts } from '../../repository/data-row-repository.ts';
import type { OpenTable } from '../open-table.ts';

/** An import that has begun: nobody else imports into the table until it ends. */
export interface BegunImport {
  readonly id: string;
  readonly table: OpenTable;
  readonly batch: number;
  readonly firstRow: number;
  /** What all its rows share. */
  readonly facts: FileRowFacts;
  /** Of the table when it began. */
  readonly change: number;
  readonly mode: TableImport['mode'];
  readonly existing: TableImport['existing'];
}
