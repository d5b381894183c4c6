import { original } from 'immer';
import type { Flow, Position } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { newIdsOf, pasteInto } from '../fragment/paste-into.ts';
import { readFragment } from '../fragment/read-fragment.ts';
import { shiftTo } from '../fragment/shift-to.ts';

export interface PasteFragment {
  /** What the clipboard holds; made by copyFragment. */
  readonly text: string;
  /** Where the top left corner of the pasted part is to be; absent: a little beside where it was copied. */
  readonly at?: Position;
  /** A random whole number; the new ids are drawn from it (see newIdsOf). */
  readonly seed: number;
}

export const pasteFragment: Command<Flow, PasteFragment> = {
  id: 'paste-fragment',
  label({ text }, _flow, context) {
    const reading = readFragment(text, context);
    const count = reading.ok ? reading.fragment.elements.length : 0;
    return count === 1
      ? { en: `Paste ${firstName(reading)}`, zh: `粘贴 ${firstName(reading)}` }
      : { en: `Paste ${count} elements`, zh: `粘贴 ${count} 个图元` };
  },
  refuse(flow, { text, seed }, context) {
    const reading = readFragment(text, context);
    if (!reading.ok) return reading.reason;
    const { elements, notes, frames } = newIdsOf(flow, reading.fragment, seed, context.catalogue);
    if (elements.size + notes.size + frames.size > 0) return null;
    return {
      en: 'There is nothing in the clipboard that this flow lacks: it has its start already.',
      zh: '剪贴板中没有可粘贴的内容：此流程已有开始图元。',
    };
  },
  run(draft, { text, at, seed }, context) {
    const reading = readFragment(text, context);
    if (!reading.ok) return;
    const flow = original(draft) as Flow;
    const { catalogue } = context;
    const ids = newIdsOf(flow, reading.fragment, seed, catalogue);
    pasteInto(draft, flow, reading.fragment, ids, shiftTo(reading.fragment, at), catalogue);
  },
};

function firstName(reading: ReturnType<typeof readFragment>): string {
  return reading.ok ? (reading.fragment.elements[0]?.name ?? '') : '';
}
