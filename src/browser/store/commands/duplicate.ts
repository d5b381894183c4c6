import { original } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import type { Command } from '../command.ts';
import { NOTHING_CHOSEN, nameOrCount } from '../flow/reasons.ts';
import { copyFragment, type Selection } from '../fragment/copy-fragment.ts';
import { pasteFragment } from './paste-fragment.ts';

export interface Duplicate extends Selection {
  /** A random whole number; the new ids are drawn from it. */
  readonly seed: number;
}

const NOBODY = tenantOf([]);

/** Copies within the flow, a little beside the originals. */
export const duplicate: Command<Flow, Duplicate> = {
  id: 'duplicate',
  label({ elements, notes = [], frames = [] }, flow) {
    const what = nameOrCount(flow, [...elements, ...notes, ...frames]);
    return { en: `Duplicate ${what.en}`, zh: `复制 ${what.zh}` };
  },
  refuse(flow, { seed, ...selection }, context) {
    const { elements, notes = [], frames = [] } = selection;
    if (elements.length + notes.length + frames.length === 0) return NOTHING_CHOSEN;
    const text = copyFragment(flow, selection, NOBODY, context.catalogue);
    return pasteFragment.refuse?.(flow, { text, seed }, context) ?? null;
  },
  run(draft, { seed, ...selection }, context) {
    const text = copyFragment(original(draft) as Flow, selection, NOBODY, context.catalogue);
    pasteFragment.run(draft, { text, seed }, context);
  },
};
