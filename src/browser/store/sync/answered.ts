import type { Document } from '../../../kernel/model/document.ts';
import { sameJson } from '../../../lib/same-json.ts';
import type { OpenState, Sending } from '../open-state.ts';
import type { SaveAnswer } from './save-server.ts';

/** What an answer changes. Edits that were made while it was under way stay unsaved. */
export function answered<D extends Document>(
  state: OpenState<D>,
  save: Sending<D>,
  answer: SaveAnswer<D>,
): Partial<OpenState<D>> {
  if (answer.result === 'lost') return ifHeld(state, { sync: 'offline' });
  if (answer.result === 'saved') return savedAs(state, save.document, answer.revision);
  if (answer.result === 'refused') return ifHeld(state, { sending: null, sync: 'refused', refusal: answer.problem });
  const { theirs } = answer;
  if (theirs.document !== null) {
    // The answer to a save that did arrive was lost, or somebody saved the very same.
    if (sameJson(theirs.document, save.document)) return savedAs(state, save.document, theirs.revision);
    if (sameJson(theirs.document, state.document)) return savedAs(state, state.document, theirs.revision);
    // Only the revision moved on: nobody's work is overwritten.
    if (sameJson(theirs.document, state.saved)) return savedAs(state, state.saved, theirs.revision);
  }
  return ifHeld(state, { sending: null, sync: 'conflict', theirs });
}

function savedAs<D extends Document>(state: OpenState<D>, saved: D, revision: number): Partial<OpenState<D>> {
  const sync = state.document === saved ? 'saved' : 'unsaved';
  return ifHeld(state, { saved, revision, sending: null, sync });
}

/** A tab that became the second while it was saving stays so. */
function ifHeld<D extends Document>(state: OpenState<D>, change: Partial<OpenState<D>>): Partial<OpenState<D>> {
  return state.sync === 'second-tab' ? { ...change, sync: 'second-tab' } : change;
}
