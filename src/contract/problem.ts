import type { FieldProblem } from '../catalogue/kinds/dynamic-table/read-row.ts';
import type { Document } from '../kernel/model/document.ts';
import type { Finding } from '../kernel/model/finding.ts';
import type { Refusal } from '../twin/lifecycle/refusal.ts';
import type { UsePlace } from './documents.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { ReleasePlan, TableRow } from './tables.ts';

/** Why a request was refused (RFC 9457), and what a user interface needs to go on. */
export type Problem = {
  /** `urn:callsmith:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  /** 0 when no answer came. */
  readonly status: number;
  /** Whole sentences for people: place, reason, remedy. */
  readonly detail: string;
} & ProblemParts;

/** By code: what is told beyond the sentence. */
export type ProblemParts =
  | {
      readonly code: 'bad-json' | 'invalid-document' | 'import-refused' | 'release-refused';
      readonly findings: readonly Finding[];
    }
  | { readonly code: 'bad-request'; readonly errors: readonly FieldError[] }
  | ({ readonly code: 'stale-revision' } & StaleRevision)
  /** `change`: the tenant's now. */
  | { readonly code: 'stale-tenant'; readonly change: number }
  | { readonly code: 'document-in-use' | 'recording-in-use'; readonly places: readonly UsePlace[] }
  | { readonly code: 'release-not-allowed'; readonly refusal: Refusal }
  /** `retryAfter`: seconds. */
  | { readonly code: 'rate-limited'; readonly retryAfter: number }
  /** `reference` finds the cause in the server's log. */
  | { readonly code: 'internal' | 'damaged-document'; readonly reference: string }
  | { readonly code: 'stale-row'; readonly row: TableRow }
  | { readonly code: 'invalid-row'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'rows-misfit'; readonly breaking: number; readonly misfits: ReleasePlan['misfits'] }
  | { readonly code: PlainCode | ClientCode };

type PlainCode = Exclude<
  ProblemCode,
  | 'bad-json'
  | 'invalid-document'
  | 'import-refused'
  | 'release-refused'
  | 'release-not-allowed'
  | 'bad-request'
  | 'stale-revision'
  | 'stale-tenant'
  | 'document-in-use'
  | 'recording-in-use'
  | 'stale-row'
  | 'invalid-row'
  | 'rows-misfit'
  | 'rate-limited'
  | 'internal'
  | 'damaged-document'
>;

/**
 * Problems that the client itself finds. `offline`: the server could not be reached, or the connection broke before
 * the answer: repeat with the same save id. `bad-answer`: whoever answered is not our server.
 */
export type ClientCode = 'offline' | 'cancelled' | 'bad-answer';

/** The state that a save, a deletion or a restore was not based on. */
export interface StaleRevision {
  /** The document's now. */
  readonly revision: number;
  /** Null: it has been deleted. */
  readonly document: Document | null;
  readonly updatedAt: string;
  readonly author: string;
}

/** A field of the request that is wrong. `path` is a JSON pointer into its body, query or parameters. */
export interface FieldError {
  readonly in: 'body' | 'query' | 'params' | 'headers';
  readonly path: string;
  readonly message: string;
}
