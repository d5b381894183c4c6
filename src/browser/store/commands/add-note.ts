import type { Draft } from 'immer';
import type { Flow, Note } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { elementOf, missing, noMore } from '../flow/reasons.ts';

export interface AddNote {
  /** Its id is made with newId. */
  readonly note: Note;
}

const MOST = 500;

export const addNote: Command<Flow, AddNote> = {
  id: 'add-note',
  label: () => ({ en: 'Add a note', zh: '添加便签' }),
  refuse(flow, { note: { id, anchor } }) {
    const notes = flow.notes ?? [];
    if (notes.length >= MOST) return noMore({ en: 'notes', zh: '便签' }, MOST);
    if (anchor !== undefined && elementOf(flow, anchor) === undefined) return missing(anchor);
    if (!notes.some((note) => note.id === id)) return null;
    return {
      en: `The id ${id} is taken. Add the note under another one.`,
      zh: `标识 ${id} 已被占用。请换用其他标识。`,
    };
  },
  run(draft, { note }) {
    draft.notes ??= [];
    draft.notes.push({ ...note } as Draft<Note>);
  },
};
