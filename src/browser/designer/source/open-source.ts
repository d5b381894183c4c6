import type { DocumentStore } from '../../store/document-store.ts';
import { createSourceSession, type SourceSession } from './source-session.ts';

/** Texts that could not become their document when somebody looked away from them. */
const left = new WeakMap<DocumentStore, SourceSession>();

/** The text of an open document: the one that was left unread, if there is one. */
export function openSource(store: DocumentStore): SourceSession {
  const kept = left.get(store);
  left.delete(store);
  return kept ?? createSourceSession(store, later);
}

/** Takes what was typed into the document; a text that does not read waits for its author to come back. */
export function leaveSource(store: DocumentStore, session: SourceSession): void {
  session.settle();
  if (session.store.getState().status === 'same') session.stop();
  else left.set(store, session);
}

function later(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}
