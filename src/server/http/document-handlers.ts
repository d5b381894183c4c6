import type { DocumentRef } from '../../kernel/model/document.ts';
import { createDocument, duplicateDocument } from '../operations/create-document.ts';
import { deleteDocument, usesOf } from '../operations/delete-document.ts';
import { readHistory, readRevision, restoreRevision } from '../operations/history.ts';
import { documentListOf, entryTag, storedDocument } from '../operations/read-documents.ts';
import { saveDocument } from '../operations/save-document.ts';
import { entryOf, tenantNow } from '../operations/tenant-of.ts';
import type { Services } from '../services.ts';
import { type Asked, type Handlers, parameter } from './handler.ts';
import { isKnown } from './is-known.ts';

type DocumentHandlers = Pick<
  Handlers,
  | 'documents'
  | 'findings'
  | 'createDocument'
  | 'document'
  | 'saveDocument'
  | 'deleteDocument'
  | 'duplicateDocument'
  | 'whereUsed'
  | 'revisions'
  | 'revision'
  | 'restoreRevision'
>;

/** What is asked about the documents of a tenant. */
export function documentHandlers(services: Services): DocumentHandlers {
  const snapshotFor = ({ params }: Asked<unknown>) => tenantNow(services, tenantIn(params));
  return {
    async documents(asked) {
      const { after } = asked.query;
      return documentListOf(services, await snapshotFor(asked), after === undefined ? undefined : Number(after));
    },
    async findings(asked) {
      const snapshot = await snapshotFor(asked);
      return { change: snapshot.row.change, findings: snapshot.findings() };
    },
    createDocument: ({ params, body }) => createDocument(services, tenantIn(params), body),
    async document(asked) {
      const entry = entryOf(await snapshotFor(asked), refIn(asked.params));
      if (isKnown(entryTag(entry.row), asked.request, asked.reply)) return asked.reply.code(304).send();
      return storedDocument(entry);
    },
    saveDocument: ({ params, body }) => saveDocument(services, tenantIn(params), refIn(params), body),
    deleteDocument: ({ params, query }) =>
      deleteDocument(services, tenantIn(params), refIn(params), {
        saveId: query.saveId ?? '',
        baseRevision: Number(query.baseRevision),
        author: query.author ?? '',
        force: query.force === 'true',
      }),
    duplicateDocument: ({ params, body }) => duplicateDocument(services, tenantIn(params), refIn(params), body),
    async whereUsed(asked) {
      return { places: usesOf(services, await snapshotFor(asked), refIn(asked.params)) };
    },
    revisions: ({ params, query }) =>
      readHistory(services, tenantIn(params), refIn(params), {
        ...(query.before === undefined ? {} : { before: Number(query.before) }),
        ...(query.limit === undefined ? {} : { limit: Number(query.limit) }),
      }),
    revision: ({ params }) => readRevision(services, tenantIn(params), refIn(params), numberIn(params)),
    restoreRevision: ({ params, body }) =>
      restoreRevision(services, tenantIn(params), refIn(params), numberIn(params), body),
  };
}

function tenantIn(params: Asked<unknown>['params']): string {
  return parameter(params, 'tenant');
}

function refIn(params: Asked<unknown>['params']): DocumentRef {
  return { kind: parameter(params, 'kind'), id: parameter(params, 'id') };
}

function numberIn(params: Asked<unknown>['params']): number {
  return Number(parameter(params, 'revision'));
}
