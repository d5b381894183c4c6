import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { sameJson } from '../../../lib/same-json.ts';
import { replaceDocument } from '../commands/replace-document.ts';
import type { DocumentStore, Ran } from '../document-store.ts';
import type { TheirVersion } from '../open-state.ts';

/** What the user decided when somebody else had saved another version. `merged`: a document made of both. */
export type Decision<D extends Document> = 'keep-mine' | 'take-theirs' | { readonly merged: D };

const THEIR_CHANGES: Text = { en: 'Changes by somebody else', zh: '他人的更改' };
const TAKE_THEIRS: Text = { en: 'Take their version', zh: '采用他人的版本' };
const MERGE: Text = { en: 'Merge with their version', zh: '与他人的版本合并' };

/**
 * Somebody saved another version. A document without changes of one's own follows, in one undo step; otherwise it is
 * a conflict, and the user decides. A save that is under way learns of it by its own answer.
 */
export function hear<D extends Document>(store: DocumentStore<D>, theirs: TheirVersion<D>): void {
  const state = store.api.getState();
  if (theirs.revision <= state.revision || state.sending !== null || state.sync === 'second-tab') return;
  if (state.sync === 'conflict') {
    if (theirs.revision > (state.theirs?.revision ?? 0)) store.api.setState({ theirs });
    return;
  }
  const isClean = !state.isInGesture && sameJson(state.document, state.saved);
  if (theirs.document !== null && isClean && replaced(store, theirs.document, THEIR_CHANGES).ok) {
    store.api.setState({ saved: store.api.getState().document, revision: theirs.revision, sync: 'saved' });
  } else {
    store.api.setState({ theirs, sync: 'conflict' });
  }
}

/** Ends a conflict. A document that they deleted cannot be taken; to keep one's own brings it back, changed or not. */
export function resolve<D extends Document>(
  store: DocumentStore<D>,
  theirs: TheirVersion<D>,
  decision: Decision<D>,
  newSaveId: () => string,
): Ran {
  const { document, revision } = theirs;
  if (decision === 'take-theirs') {
    if (document === null) return { ok: false, reason: DELETED };
    const ran = replaced(store, document, TAKE_THEIRS);
    if (ran.ok) store.api.setState({ saved: store.api.getState().document, revision, theirs: null, sync: 'saved' });
    return ran;
  }
  const ran = decision === 'keep-mine' ? ({ ok: true } as const) : replaced(store, decision.merged, MERGE);
  if (!ran.ok) return ran;
  const mine = store.api.getState();
  const sending = document === null ? { saveId: newSaveId(), document: mine.document, baseRevision: revision } : null;
  store.api.setState({ saved: document ?? mine.saved, revision, sending, theirs: null, sync: 'unsaved' });
  return ran;
}

const DELETED: Text = {
  en: 'They deleted the document, so there is no version of theirs. Close it, or keep yours.',
  zh: '他人已删除该文档，没有可采用的版本。请关闭该文档，或保留您的版本。',
};

function replaced<D extends Document>(store: DocumentStore<D>, document: D, because: Text): Ran {
  return store.run(replaceDocument, { document, because });
}
