/** What is kept of the calls of live centres. */
export interface RecordTables {
  contact_records: RecordRow;
}

export interface RecordRow {
  tenant: string;
  call: string;
  /** Milliseconds since 1970. */
  started_at: number;
  media: string;
  /** Small letters: numbers, names and ids by which people search. */
  search: string;
  /** The ContactRecord as JSON, without traces and conversation. */
  summary: string;
  /** Those, as JSON. */
  detail: string;
}
