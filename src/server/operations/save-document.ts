import type { SaveBody, Saved } from '../../contract/documents.ts';
import type { DocumentRef } from '../../kernel/model/document.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import { acceptedDocument, revisionOf } from './accepted-document.ts';
import { changeTenant } from './change-tenant.ts';
import { savePlan, unchangedPlan } from './document-answers.ts';
import { isStored, newestRevision, refuseStale } from './newest-revision.ts';

/** Saves a document on top of the revision it is based on; Refused when that is not the newest. */
export async function saveDocument(
  services: Services,
  tenant: string,
  ref: DocumentRef,
  body: SaveBody,
): Promise<Saved> {
  const accepted = acceptedDocument(body.document, services.formats);
  refuseOtherIdentity(ref, accepted.document);
  const wish = {
    tenant,
    saveId: body.saveId,
    author: body.author ?? '',
    asked: ['save', ref, body.baseRevision, accepted.hash],
  };
  return changeTenant(services, wish, (occasion) => {
    const newest = newestRevision(occasion.snapshot, ref);
    refuseStale(occasion.snapshot, newest, body.baseRevision);
    if (isStored(occasion.snapshot, newest, accepted)) return unchangedPlan(newest, occasion);
    const { at, author } = occasion;
    return savePlan(revisionOf(accepted, { revision: newest.revision + 1, reason: 'saved', at, author }), occasion);
  });
}

function refuseOtherIdentity(ref: DocumentRef, document: DocumentRef): void {
  for (const field of ['kind', 'id'] as const) {
    if (document[field] === ref[field]) continue;
    const message = `The address says "${ref[field]}", the document says "${document[field]}".`;
    const errors = [{ in: 'body' as const, path: `/document/${field}`, message }];
    throw new Refused({ code: 'bad-request', errors }, `${message} Kind and id of a document never change.`);
  }
}
