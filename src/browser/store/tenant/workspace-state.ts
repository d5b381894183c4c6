import type { DamagedDocument, DocumentHeader, DocumentList, StoredDocument } from '../../../contract/documents.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { DocumentRef } from '../../../kernel/model/document.ts';
import type { Followed } from '../shared-step.ts';
import type { OpenDocument } from './open-document.ts';

/** What is known of a tenant as the server has it, and which of its documents are open. */
export interface WorkspaceState {
  /** `failed`: nothing could be loaded, for the reason in `problem`. `deleted`: somebody deleted the tenant. */
  readonly status: 'loading' | 'ready' | 'failed' | 'deleted';
  readonly problem: Problem | null;
  /** The tenant's name. */
  readonly name: string;
  /** With counts of findings and uses, in the order of kinds and ids. */
  readonly headers: readonly DocumentHeader[];
  /** By `kind/id`. */
  readonly saved: ReadonlyMap<string, StoredDocument>;
  /** Documents that the server cannot read any more: they can be restored or deleted, and not opened. */
  readonly damaged: readonly DamagedDocument[];
  /** The tenant's change number that all this is as of. */
  readonly change: number;
  /** Whether changes of others are heard as they happen. */
  readonly isLive: boolean;
  /** False: this browser cannot keep unsaved work at the moment, for want of room or because it keeps nothing. */
  readonly isKeeping: boolean;
  /** What other documents did with the step that was undone or redone last; a new object each time. */
  readonly followed: Followed | null;
  /** By `kind/id`. */
  readonly open: ReadonlyMap<string, OpenDocument>;
}

export const EMPTY_WORKSPACE: WorkspaceState = {
  status: 'loading',
  problem: null,
  name: '',
  headers: [],
  saved: new Map(),
  damaged: [],
  change: 0,
  isLive: false,
  isKeeping: true,
  followed: null,
  open: new Map(),
};

export function documentKey({ kind, id }: DocumentRef): string {
  return `${kind}/${id}`;
}

/** What is saved after others changed or deleted some of it, or the storage lost it. */
export function withNews(
  saved: ReadonlyMap<string, StoredDocument>,
  { documents, deleted, damaged }: DocumentList,
): ReadonlyMap<string, StoredDocument> {
  const known = new Map(saved);
  for (const ref of [...deleted, ...damaged]) known.delete(documentKey(ref));
  for (const stored of documents) known.set(documentKey(stored), stored);
  return known;
}
