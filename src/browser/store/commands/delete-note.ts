import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { beginning, goneFromCanvas } from '../flow/box-reasons.ts';
import { removeItems } from '../flow/remove-items.ts';

export interface DeleteNote {
  readonly id: string;
}

export const deleteNote: Command<Flow, DeleteNote> = {
  id: 'delete-note',
  label({ id }, flow) {
    const text = beginning(flow.notes?.find((note) => note.id === id)?.text ?? '');
    return { en: `Delete the note ${text}`.trim(), zh: `删除便签 ${text}`.trim() };
  },
  refuse: (flow, { id }) => ((flow.notes ?? []).some((note) => note.id === id) ? null : goneFromCanvas('note')),
  run(draft, { id }) {
    if (draft.notes !== undefined) removeItems(draft.notes, (one) => one.id === id);
  },
};
