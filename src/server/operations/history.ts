import type { Saved } from '../../contract/documents.ts';
import type { RestoreBody, Revision, RevisionList } from '../../contract/history.ts';
import type { DocumentRef } from '../../kernel/model/document.ts';
import { Refused } from '../problems/refused.ts';
import { findRevision, listRevisions } from '../repository/history-repository.ts';
import type { Services } from '../services.ts';
import type { RevisionRow } from '../storage/tables.ts';
import { readStored } from '../tenant-data/make-snapshot.ts';
import { canonical, revisionOf } from './accepted-document.ts';
import { changeTenant } from './change-tenant.ts';
import { savePlan, unchangedPlan } from './document-answers.ts';
import { isStored, newestRevision, refuseStale } from './newest-revision.ts';
import { tenantNow } from './tenant-of.ts';

const pageSize = 50;

/** The revisions of a document, newest first, also of a deleted one. */
export async function readHistory(
  services: Services,
  tenant: string,
  ref: DocumentRef,
  { before = Number.MAX_SAFE_INTEGER, limit = pageSize }: { readonly before?: number; readonly limit?: number },
): Promise<RevisionList> {
  newestRevision(await tenantNow(services, tenant), ref);
  const rows = await listRevisions(services.storage.db, tenant, ref, { before, limit: limit + 1 });
  const revisions = rows.slice(0, limit).map(({ revision, name, at, author, reason, hash }) => ({
    revision,
    name,
    at,
    author,
    reason,
    hash,
  }));
  return { revisions, more: rows.length > limit };
}

export async function readRevision(
  services: Services,
  tenant: string,
  ref: DocumentRef,
  number: number,
): Promise<Revision> {
  const row = await revisionRow(services, tenant, ref, number);
  const { revision, name, at, author, reason, hash, text } = row;
  const document = text === null ? null : readStored(text, ref, services);
  return { revision, name, at, author, reason, hash, document };
}

/** Makes an earlier state the newest. */
export async function restoreRevision(
  services: Services,
  tenant: string,
  ref: DocumentRef,
  number: number,
  body: RestoreBody,
): Promise<Saved> {
  const row = await revisionRow(services, tenant, ref, number);
  if (row.text === null)
    throw unknownRevision(ref, number, 'In it the document is deleted: there is nothing to restore.');
  const accepted = canonical(readStored(row.text, ref, services), services.formats);
  const wish = { tenant, saveId: body.saveId, author: body.author ?? '', asked: ['restore', ref, number, body] };
  return changeTenant(services, wish, (occasion) => {
    const newest = newestRevision(occasion.snapshot, ref);
    refuseStale(occasion.snapshot, newest, body.baseRevision);
    if (isStored(occasion.snapshot, newest, accepted)) return unchangedPlan(newest, occasion);
    const { at, author } = occasion;
    return savePlan(revisionOf(accepted, { revision: newest.revision + 1, reason: 'restored', at, author }), occasion);
  });
}

async function revisionRow(services: Services, tenant: string, ref: DocumentRef, number: number): Promise<RevisionRow> {
  newestRevision(await tenantNow(services, tenant), ref);
  const row = await findRevision(services.storage.db, tenant, ref, number);
  if (row === undefined) throw unknownRevision(ref, number, 'Ask for the list of revisions.');
  return row;
}

function unknownRevision({ kind, id }: DocumentRef, number: number, remedy: string): Refused {
  return new Refused({ code: 'unknown-revision' }, `The ${kind} "${id}" has no revision ${number} to show. ${remedy}`);
}
