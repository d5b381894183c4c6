import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { beginning, goneFromCanvas } from '../flow/box-reasons.ts';
import { removeItems } from '../flow/remove-items.ts';

export interface DeleteFrame {
  readonly id: string;
}

/** What stands in the frame stays. */
export const deleteFrame: Command<Flow, DeleteFrame> = {
  id: 'delete-frame',
  label({ id }, flow) {
    const title = beginning(flow.frames?.find((frame) => frame.id === id)?.title ?? '');
    return { en: `Delete the frame ${title}`.trim(), zh: `删除分组框 ${title}`.trim() };
  },
  refuse: (flow, { id }) => ((flow.frames ?? []).some((frame) => frame.id === id) ? null : goneFromCanvas('frame')),
  run(draft, { id }) {
    if (draft.frames !== undefined) removeItems(draft.frames, (one) => one.id === id);
  },
};
