import { checkDocument } from '../../../kernel/documents/check-document.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { CommandContext } from '../command-context.ts';
import { replaceDocument } from '../commands/replace-document.ts';
import { createDocumentStore } from '../document-store.ts';
import { NO_HISTORY } from '../history.ts';
import { freshState, type OpenState, type TheirVersion } from '../open-state.ts';
import type { JournalRecord } from './journal-record.ts';

const THEIR_CHANGES: Text = { en: 'Changes by somebody else', zh: '他人的更改' };

/**
 * A document as it is opened: what the journal kept, on top of what the server has. Work that is based on an older
 * revision is neither given up nor mixed: it is a conflict, and the user decides.
 *
 * @param server null: it cannot be reached; its document null: it was deleted
 * @param now milliseconds since 1970
 */
export function restoredState<D extends Document>(
  tenant: string,
  kept: JournalRecord<D>,
  server: TheirVersion<D> | null,
  now: number,
  context: CommandContext,
): OpenState<D> {
  const record = current(kept, context);
  const { document, history, saved, revision, sending } = record;
  const mine: OpenState<D> = { ...freshState(tenant, document, revision), history, saved, sending, sync: 'unsaved' };
  if (server === null) return isClean(record) ? { ...mine, saved: document, sync: 'saved' } : mine;
  const theirs = server.document;
  if (theirs === null) return { ...mine, sending: null, theirs: server, sync: 'conflict' };
  if (sameJson(theirs, document)) {
    return { ...mine, saved: document, revision: server.revision, sending: null, sync: 'saved' };
  }
  // The same number alone proves nothing: a server that was set back counts anew.
  if (server.revision === revision && sameJson(theirs, saved)) return mine;
  const isOurSave = sending !== null && sameJson(theirs, sending.document);
  if (isOurSave || sameJson(theirs, saved)) return { ...mine, saved: theirs, revision: server.revision, sending: null };
  if (isClean(record)) return followed(mine, theirs, server.revision, now, context);
  return { ...mine, sending: null, theirs: server, sync: 'conflict' };
}

/** Whether all of it was saved when it was written. */
export function isClean({ document, saved, sending }: JournalRecord): boolean {
  return sending === null && sameJson(document, saved);
}

/** Takes their version over as a step, so that the history goes on from it. */
function followed<D extends Document>(
  mine: OpenState<D>,
  theirs: D,
  revision: number,
  now: number,
  context: CommandContext,
): OpenState<D> {
  const store = createDocumentStore<D>(mine, () => now, context);
  const ran = store.run(replaceDocument, { document: theirs, because: THEIR_CHANGES });
  if (!ran.ok) return freshState(mine.tenant, theirs, revision);
  const { document, history } = store.api.getState();
  return { ...freshState(mine.tenant, document, revision), history };
}

/** A record that an older release wrote is brought up to date; its steps do not fit any more then. */
function current<D extends Document>(record: JournalRecord<D>, { formats }: CommandContext): JournalRecord<D> {
  const checked = checkDocument(record.document, formats);
  if (!checked.isMigrated || checked.document === undefined) return record;
  const saved = checkDocument(record.saved, formats).document ?? record.saved;
  return { ...record, document: checked.document as D, saved: saved as D, history: NO_HISTORY };
}
