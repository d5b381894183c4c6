/** Rows of the tables that keep released dynamic data tables. */
export interface DataTables {
  data_tables: DataTableRow;
  data_table_versions: DataVersionRow;
  data_table_keys: DataKeyRow;
  data_batches: DataBatchRow;
  data_rows: DataRow;
  data_row_history: DataHistoryRow;
  data_imports: DataImportRow;
  data_import_problems: DataProblemRow;
}

export interface DataTableRow {
  tenant: string;
  id: string;
  /** The released one. */
  version: number;
  /** Neither rows nor batches are ever numbered anew. */
  next_row: number;
  next_batch: number;
  row_count: number;
  /** Counts what happens to the rows. */
  change: number;
}

export interface DataVersionRow {
  tenant: string;
  table_id: string;
  version: number;
  /** Of the document. */
  revision: number;
  name: string;
  /** JSON. */
  fields: string;
  /** SHA-256 of `fields`. */
  hash: string;
  at: string;
  author: string;
}

export interface DataKeyRow {
  tenant: string;
  table_id: string;
  number: number;
  /** The table's own key, sealed with the server's. */
  sealed: string;
}

/** Rows are written in batches that nobody sees before they become `live`, all at once; `dead` ones are being erased. */
export interface DataBatchRow {
  tenant: string;
  table_id: string;
  batch: number;
  state: 'live' | 'staged' | 'dead';
}

export interface DataRow {
  tenant: string;
  table_id: string;
  batch: number;
  row_id: number;
  /** The index's value; where the index is encrypted a keyed hash of it. */
  index_key: string | null;
  version: number;
  revision: number;
  change: number;
  reason: 'added' | 'imported' | 'edited';
  /** Values that are not encrypted, as JSON. */
  plain: string;
  /** The others; null: there are none. */
  sealed: string | null;
  at: string;
  author: string;
}

/** What a row was before, and what happened to it besides; values are null where there are none. */
export type DataHistoryRow = Omit<DataRow, 'batch' | 'index_key' | 'reason' | 'plain'> & {
  reason: DataRow['reason'] | 'deleted' | 'revealed';
  plain: string | null;
};

export interface DataImportRow {
  tenant: string;
  table_id: string;
  id: string;
  file: string;
  state: 'running' | 'completed' | 'refused' | 'cancelled' | 'failed';
  mode: 'all-or-nothing' | 'good-rows';
  existing: 'add' | 'replace';
  batch: number;
  good: number;
  bad: number;
  /** Bytes. */
  done: number;
  size: number;
  /** JSON. */
  reason: string | null;
  is_cancelled: number;
  /** When the server that runs it last said so. */
  beat: string;
  at: string;
  finished_at: string | null;
  author: string;
}

export interface DataProblemRow {
  tenant: string;
  table_id: string;
  import: string;
  line: number;
  /** JSON, without the values. */
  problems: string;
}
