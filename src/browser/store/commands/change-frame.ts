import type { Flow, Frame } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { goneFromCanvas } from '../flow/box-reasons.ts';

export interface ChangeFrame {
  readonly id: string;
  readonly change: Partial<Omit<Frame, 'id'>>;
}

export const changeFrame: Command<Flow, ChangeFrame> = {
  id: 'change-frame',
  label: ({ id, change }, flow) => {
    const title = change.title ?? flow.frames?.find((frame) => frame.id === id)?.title ?? '';
    return { en: `Change the frame ${title}`.trim(), zh: `更改分组框 ${title}`.trim() };
  },
  refuse: (flow, { id }) => ((flow.frames ?? []).some((frame) => frame.id === id) ? null : goneFromCanvas('frame')),
  run(draft, { id, change }) {
    const frame = draft.frames?.find((one) => one.id === id);
    if (frame !== undefined) Object.assign(frame, change);
  },
};
