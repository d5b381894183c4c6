import type { DocumentRef } from '../kernel/model/document.ts';
import type { Ask } from './ask.ts';
import { documentRoutes } from './document-routes.ts';
import type {
  CreateBody,
  Deletion,
  DocumentList,
  DuplicateBody,
  FindingList,
  SaveBody,
  Saved,
  StoredDocument,
  WhereUsed,
} from './documents.ts';
import type { RestoreBody, Revision, RevisionList } from './history.ts';

export interface DeleteOptions {
  readonly saveId: string;
  readonly baseRevision: number;
  readonly author?: string;
  /** Although other documents refer to it. */
  readonly force?: boolean;
}

export interface HistoryOptions {
  /** Only revisions older than this one. */
  readonly before?: number;
  /** 1 to 200. */
  readonly limit?: number;
}

/** The part of the client that is about the documents of a tenant. */
export function documentClient(ask: Ask) {
  const at = (tenant: string, { kind, id }: DocumentRef) => ({ tenant, kind, id });
  return {
    documents: (tenant: string, after?: number) =>
      ask<DocumentList>(documentRoutes.documents, { params: { tenant }, query: { after } }),
    findings: (tenant: string) => ask<FindingList>(documentRoutes.findings, { params: { tenant } }),
    document: (tenant: string, ref: DocumentRef) =>
      ask<StoredDocument>(documentRoutes.document, { params: at(tenant, ref) }),
    createDocument: (tenant: string, body: CreateBody) =>
      ask<Saved>(documentRoutes.createDocument, { params: { tenant }, body }),
    saveDocument: (tenant: string, ref: DocumentRef, body: SaveBody) =>
      ask<Saved>(documentRoutes.saveDocument, { params: at(tenant, ref), body }),
    deleteDocument: (tenant: string, ref: DocumentRef, options: DeleteOptions) =>
      ask<Deletion>(documentRoutes.deleteDocument, { params: at(tenant, ref), query: { ...options } }),
    duplicateDocument: (tenant: string, ref: DocumentRef, body: DuplicateBody) =>
      ask<Saved>(documentRoutes.duplicateDocument, { params: at(tenant, ref), body }),
    whereUsed: (tenant: string, ref: DocumentRef) =>
      ask<WhereUsed>(documentRoutes.whereUsed, { params: at(tenant, ref) }),
    revisions: (tenant: string, ref: DocumentRef, options: HistoryOptions = {}) =>
      ask<RevisionList>(documentRoutes.revisions, { params: at(tenant, ref), query: { ...options } }),
    revision: (tenant: string, ref: DocumentRef, revision: number) =>
      ask<Revision>(documentRoutes.revision, { params: { ...at(tenant, ref), revision } }),
    restoreRevision: (tenant: string, ref: DocumentRef, revision: number, body: RestoreBody) =>
      ask<Saved>(documentRoutes.restoreRevision, { params: { ...at(tenant, ref), revision }, body }),
  };
}
