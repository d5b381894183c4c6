import type { Flow, Note } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { goneFromCanvas } from '../flow/box-reasons.ts';
import { elementOf, missing } from '../flow/reasons.ts';

export interface ChangeNote {
  readonly id: string;
  /** `anchor: null`: it is about no element any more. */
  readonly change: Partial<Omit<Note, 'id' | 'anchor'>> & { readonly anchor?: string | null };
}

export const changeNote: Command<Flow, ChangeNote> = {
  id: 'change-note',
  label: () => ({ en: 'Change the note', zh: '更改便签' }),
  refuse(flow, { id, change: { anchor } }) {
    if (!(flow.notes ?? []).some((note) => note.id === id)) return goneFromCanvas('note');
    return typeof anchor === 'string' && elementOf(flow, anchor) === undefined ? missing(anchor) : null;
  },
  run(draft, { id, change: { anchor, ...change } }) {
    const note = draft.notes?.find((one) => one.id === id);
    if (note === undefined) return;
    Object.assign(note, change);
    if (anchor === null) delete note.anchor;
    else if (anchor !== undefined) note.anchor = anchor;
  },
};
