import type { Deletion, Saved } from '../../contract/documents.ts';
import type { TenantEvent } from '../../contract/events.ts';
import type { DocumentRef } from '../../kernel/model/document.ts';
import type { NewRevision } from '../repository/document-repository.ts';
import type { Newest } from '../tenant-data/snapshot.ts';
import type { Occasion, Plan } from './change-tenant.ts';

/** One document gets a new state. */
export function savePlan(revision: NewRevision, occasion: Occasion): Plan<Saved> {
  const { kind, id, name, revision: number, at } = revision;
  const { change, author, saveId } = occasion;
  return {
    revisions: [revision],
    event: { type: 'document-saved', change, at, author, saveId, kind, id, name, revision: number },
    answer: { kind, id, name, revision: number, updatedAt: at, author, change, changed: true },
  };
}

/** The document is as wanted already. */
export function unchangedPlan({ kind, id, name, revision, at, author }: Newest, occasion: Occasion): Plan<Saved> {
  const { change } = occasion.snapshot.row;
  return { revisions: [], answer: { kind, id, name, revision, updatedAt: at, author, change, changed: false } };
}

/** One document is deleted; its history stays. */
export function deletionPlan(newest: Newest, occasion: Occasion): Plan<Deletion> {
  const { kind, id } = newest;
  const { change, at, author, saveId } = occasion;
  const deletion = deletedRevision(newest, occasion);
  const { revision } = deletion;
  const event: TenantEvent = { type: 'document-deleted', change, at, author, saveId, kind, id, revision };
  return { revisions: [deletion], event, answer: { kind, id, revision, change } };
}

/** The revision that says that a document is deleted. */
export function deletedRevision(
  { kind, id, name, revision }: DocumentRef & Pick<Newest, 'name' | 'revision'>,
  { at, author }: Pick<Occasion, 'at' | 'author'>,
): NewRevision {
  return { kind, id, name, revision: revision + 1, reason: 'deleted', text: null, hash: '', at, author };
}
