import type { Result } from '../../../contract/client-result.ts';
import type { Client } from '../../../contract/create-client.ts';
import type { CreateBody, DocumentList, SaveBody, StoredDocument } from '../../../contract/documents.ts';
import type { EventListener } from '../../../contract/follow-events.ts';
import type { Problem, ProblemParts } from '../../../contract/problem.ts';
import type { Document, DocumentRef } from '../../../kernel/model/document.ts';
import { documentKey } from './workspace-state.ts';

interface Kept {
  readonly document: Document | null;
  readonly revision: number;
  readonly change: number;
}

/** A server with one tenant, as much as a workspace asks of it; what is saved is told to all who listen. */
export function fakeTenantServer(documents: readonly Document[]) {
  const kept = new Map<string, Kept>(
    documents.map((document) => [documentKey(document), { document, revision: 1, change: 1 }]),
  );
  const history = new Map<string, Document | null>();
  const listeners = new Set<EventListener>();
  const network = { isUp: true };
  let change = 1;

  const answer = async <T>(value: () => T | Problem): Promise<Result<T>> => {
    if (!network.isUp) return { ok: false, problem: problem({ code: 'offline' }) };
    const given = value();
    const isProblem = typeof given === 'object' && given !== null && 'code' in given;
    return isProblem ? { ok: false, problem: given as Problem } : { ok: true, value: structuredClone(given as T) };
  };
  const put = (ref: DocumentRef, document: Document | null, saveId: string): Kept => {
    change += 1;
    const now = { document, revision: (kept.get(documentKey(ref))?.revision ?? 0) + 1, change };
    kept.set(documentKey(ref), now);
    history.set(`${documentKey(ref)}@${now.revision}`, document);
    const about = { change, at: '', author: '', saveId, kind: ref.kind, id: ref.id, revision: now.revision };
    for (const { onEvent } of listeners) {
      onEvent(
        document === null
          ? { type: 'document-deleted', ...about }
          : { type: 'document-saved', ...about, name: document.name },
      );
    }
    return now;
  };
  const save = (ref: DocumentRef, body: SaveBody | CreateBody, base: number | null) => {
    const before = kept.get(documentKey(ref));
    return base === null || before?.revision === base ? put(ref, body.document, body.saveId) : stale(before);
  };
  const client = {
    overview: () => answer(() => ({ tenant: { id: 't', name: 'Tenant', change }, documents: [] })),
    documents: (_tenant: string, after = 0) => answer(() => news(kept, change, after)),
    document: (_tenant: string, ref: DocumentRef) =>
      answer(() => stored(kept.get(documentKey(ref)))[0] ?? problem({ code: 'unknown-document' })),
    revisions: (_tenant: string, ref: DocumentRef) =>
      answer(() => ({ revisions: [{ revision: kept.get(documentKey(ref))?.revision }], more: false })),
    saveDocument: (_tenant: string, ref: DocumentRef, body: SaveBody) =>
      answer(() => save(ref, body, body.baseRevision)),
    createDocument: (_tenant: string, body: CreateBody) => answer(() => save(body.document, body, null)),
    deleteDocument: (_tenant: string, ref: DocumentRef, { saveId }: { readonly saveId: string }) =>
      answer(() => (isNamed(kept, ref) ? problem({ code: 'document-in-use', places: [] }) : put(ref, null, saveId))),
    revision: (_tenant: string, ref: DocumentRef, revision: number) =>
      answer(() => ({ document: history.get(`${documentKey(ref)}@${revision}`) ?? null })),
    restoreRevision: (_tenant: string, ref: DocumentRef, revision: number, { saveId }: { readonly saveId: string }) =>
      answer(() => put(ref, history.get(`${documentKey(ref)}@${revision}`) ?? null, saveId)),
  };
  return {
    client: client as unknown as Client,
    network,
    async follow(listener: EventListener): Promise<void> {
      listeners.add(listener);
      listener.onState?.('open');
    },
    /** Somebody else saves, or deletes. */
    put: (ref: DocumentRef, document: Document | null) => put(ref, document, 'somebody'),
    kept: (ref: DocumentRef) => kept.get(documentKey(ref)),
  };
}

function news(kept: ReadonlyMap<string, Kept>, change: number, after: number): DocumentList {
  const changed = [...kept].filter((entry) => entry[1].change > after);
  const deleted = changed.filter((entry) => entry[1].document === null).map(([key]) => refOf(key));
  return {
    change,
    documents: changed.flatMap((entry) => stored(entry[1])),
    deleted: after === 0 ? [] : deleted,
    damaged: [],
  };
}

/** Composites and scenarios name flows. */
function isNamed(kept: ReadonlyMap<string, Kept>, { kind, id }: DocumentRef): boolean {
  const others = [...kept.values()].filter(({ document }) => document !== null && document.id !== id);
  return kind === 'flow' && others.some(({ document }) => JSON.stringify(document).includes(`"flow":"${id}"`));
}

function stale({ revision, document }: Partial<Kept> = {}): Problem {
  return problem({
    code: 'stale-revision',
    revision: revision ?? 0,
    document: document ?? null,
    updatedAt: '',
    author: '',
  });
}

function stored(kept: Kept | undefined): readonly StoredDocument[] {
  if (kept === undefined || kept.document === null) return [];
  const { document, revision } = kept;
  return [
    {
      kind: document.kind,
      id: document.id,
      name: document.name,
      revision,
      updatedAt: '',
      author: '',
      etag: '',
      document,
    },
  ];
}

function refOf(key: string): DocumentRef {
  const [kind = '', id = ''] = key.split('/');
  return { kind, id };
}

function problem(parts: ProblemParts): Problem {
  return { type: '', title: '', detail: '', status: 0, ...parts };
}
