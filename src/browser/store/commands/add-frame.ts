import type { Flow, Frame } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { noMore } from '../flow/reasons.ts';

export interface AddFrame {
  /** Its id is made with newId. */
  readonly frame: Frame;
}

const MOST = 200;

export const addFrame: Command<Flow, AddFrame> = {
  id: 'add-frame',
  label: ({ frame }) => ({ en: `Add the frame ${frame.title}`.trim(), zh: `添加分组框 ${frame.title}`.trim() }),
  refuse(flow, { frame: { id } }) {
    const frames = flow.frames ?? [];
    if (frames.length >= MOST) return noMore({ en: 'frames', zh: '分组框' }, MOST);
    if (!frames.some((frame) => frame.id === id)) return null;
    return {
      en: `The id ${id} is taken. Add the frame under another one.`,
      zh: `标识 ${id} 已被占用。请换用其他标识。`,
    };
  },
  run(draft, { frame }) {
    draft.frames ??= [];
    draft.frames.push({ ...frame });
  },
};
