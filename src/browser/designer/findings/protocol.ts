import type { Document, DocumentRef } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';

/** What has changed in a tenant since the last question; the first question holds all of its documents. */
export interface Question {
  /** Running number from 1; the answer repeats it. */
  readonly number: number;
  readonly changed: readonly Document[];
  readonly removed: readonly DocumentRef[];
}

export interface Answer {
  readonly number: number;
  /** All findings of the tenant, in the order of documents, elements and fields. */
  readonly findings: readonly Finding[];
  /** How long it took to find them, in milliseconds. */
  readonly took: number;
}
