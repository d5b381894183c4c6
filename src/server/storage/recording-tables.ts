/** Recordings of a tenant's prompts. */
export interface RecordingTables {
  recordings: RecordingRow;
}

export interface RecordingRow {
  tenant: string;
  name: string;
  content: Uint8Array;
  /** Bytes. */
  size: number;
  /** Length. */
  ms: number;
  encoding: 'pcm' | 'a-law' | 'mu-law';
  /** SHA-256 of the content, in hexadecimal. */
  hash: string;
  at: string;
  author: string;
}
