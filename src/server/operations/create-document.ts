import type { CreateBody, DuplicateBody, Saved } from '../../contract/documents.ts';
import type { DocumentRef } from '../../kernel/model/document.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import type { Reason } from '../storage/tables.ts';
import { refKey, type Snapshot } from '../tenant-data/snapshot.ts';
import { type AcceptedDocument, acceptedDocument, revisionOf } from './accepted-document.ts';
import { changeTenant, type Occasion, type Plan } from './change-tenant.ts';
import { savePlan } from './document-answers.ts';
import { indispensable } from './indispensable.ts';
import { entryOf } from './tenant-of.ts';

/** Adds a document; Refused when there is one with its kind and id. */
export async function createDocument(services: Services, tenant: string, body: CreateBody): Promise<Saved> {
  const accepted = acceptedDocument(body.document, services.formats);
  const wish = {
    tenant,
    saveId: body.saveId,
    author: body.author ?? '',
    asked: ['create', accepted.document.kind, accepted.hash],
  };
  return changeTenant(services, wish, (occasion) => {
    refuseSecond(services, occasion.snapshot, accepted.document);
    return additionPlan(accepted, 'created', occasion);
  });
}

/** Adds a copy of a document. */
export async function duplicateDocument(
  services: Services,
  tenant: string,
  ref: DocumentRef,
  body: DuplicateBody,
): Promise<Saved> {
  const wish = { tenant, saveId: body.saveId, author: body.author ?? '', asked: ['duplicate', ref, body] };
  return changeTenant(services, wish, (occasion) => {
    const { document } = entryOf(occasion.snapshot, ref);
    const { id, name } = body;
    refuseSecond(services, occasion.snapshot, { kind: document.kind, id });
    return additionPlan(acceptedDocument({ ...document, id, name }, services.formats), 'duplicated', occasion);
  });
}

/** A deleted document's revisions go on counting when there is a new one in its place. */
function additionPlan(accepted: AcceptedDocument, reason: Reason, occasion: Occasion): Plan<Saved> {
  const { at, author, snapshot } = occasion;
  const revision = (snapshot.gone.get(refKey(accepted.document))?.revision ?? 0) + 1;
  return savePlan(revisionOf(accepted, { revision, reason, at, author }), occasion);
}

function refuseSecond({ formats }: Services, { entries, damaged }: Snapshot, { kind, id }: DocumentRef): void {
  if (formats.get(kind)?.kind.single === true) throw indispensable(kind);
  const key = refKey({ kind, id });
  const there = entries.get(key)?.row ?? damaged.get(key)?.row;
  if (there === undefined) return;
  throw new Refused(
    { code: 'document-exists' },
    `The tenant has a ${kind} "${id}" already, named "${there.name}". Choose another id.`,
  );
}
