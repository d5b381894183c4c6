import { original } from 'immer';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { healedLines } from '../flow/healed-lines.ts';
import { type ExitPlace, elementOf, NOTHING_CHOSEN, nameOrCount } from '../flow/reasons.ts';
import { removeItems } from '../flow/remove-items.ts';

export interface DeleteElements {
  readonly ids: readonly string[];
  /** Notes and frames that are deleted with them. */
  readonly notes?: readonly string[];
  readonly frames?: readonly string[];
  /** Leads what came before a deleted element to what came after, where there is only one. */
  readonly heal: boolean;
}

/** The start stays where other things are deleted with it: a flow without one is of no use. */
export const deleteElements: Command<Flow, DeleteElements> = {
  id: 'delete-elements',
  label(params, flow, { catalogue }) {
    const what = nameOrCount(flow, [...deletable(flow, params.ids, catalogue), ...others(params)]);
    return { en: `Delete ${what.en}`, zh: `删除 ${what.zh}` };
  },
  refuse(flow, params, { catalogue }) {
    const elements = params.ids.filter((id) => elementOf(flow, id) !== undefined);
    if (elements.length + others(params).length === 0) return NOTHING_CHOSEN;
    if (deletable(flow, elements, catalogue).length + others(params).length > 0) return null;
    return {
      en: 'A flow needs its start: calls enter there. Change what follows it instead.',
      zh: '流程需要开始图元，呼叫从那里进入。请更改其后的图元。',
    };
  },
  run(draft, params, { catalogue }) {
    const flow = original(draft) as Flow;
    const gone = new Set(deletable(flow, params.ids, catalogue));
    const left = new Map(healedLines(flow, gone, params.heal).map((line) => [wayOf(line), line.to]));
    flow.connections.forEach((line, index) => {
      const to = left.get(wayOf(line));
      const healed = to === undefined || to === line.to ? undefined : draft.connections[index];
      if (healed !== undefined && to !== undefined) healed.to = to;
    });
    removeItems(draft.connections, (line) => !left.has(wayOf(line)));
    removeItems(draft.elements, ({ id }) => gone.has(id));
    for (const id of gone) delete draft.layout[id];
    for (const note of draft.notes ?? []) if (note.anchor !== undefined && gone.has(note.anchor)) delete note.anchor;
    if (draft.notes !== undefined) removeItems(draft.notes, ({ id }) => params.notes?.includes(id) === true);
    if (draft.frames !== undefined) removeItems(draft.frames, ({ id }) => params.frames?.includes(id) === true);
  },
};

function wayOf({ from, exit }: ExitPlace): string {
  return JSON.stringify([from, exit]);
}

function others({ notes = [], frames = [] }: DeleteElements): readonly string[] {
  return [...notes, ...frames];
}

function deletable(flow: Flow, ids: readonly string[], catalogue: Catalogue): readonly string[] {
  const starts = flow.elements.filter(({ type }) => catalogue.elements.get(type)?.role === 'start');
  const needed = starts.every(({ id }) => ids.includes(id)) ? starts[0]?.id : undefined;
  return ids.filter((id) => id !== needed && elementOf(flow, id) !== undefined);
}
