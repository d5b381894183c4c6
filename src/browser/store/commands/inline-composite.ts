import type { Draft } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import type { Inlining } from '../composite/plan-inlining.ts';
import { elementOf, missing, nameOf } from '../flow/reasons.ts';
import { removeItems } from '../flow/remove-items.ts';

export interface InlineComposite {
  /** Planned on the flow as it is. */
  readonly inlining: Inlining;
}

/** Puts what a composite runs in its place. */
export const inlineComposite: Command<Flow, InlineComposite> = {
  id: 'inline-composite',
  label({ inlining: { composite } }, flow) {
    return { en: `Inline ${nameOf(flow, composite)}`, zh: `展开 ${nameOf(flow, composite)}` };
  },
  refuse(flow, { inlining: { composite } }) {
    return elementOf(flow, composite) === undefined ? missing(composite) : null;
  },
  run(draft, { inlining }) {
    const { composite, entry, shift } = inlining;
    const added = structuredClone(inlining) as Draft<Inlining>;
    for (const place of Object.values(draft.layout)) if (place.x > shift.beyond) place.x += shift.by;
    if (entry !== null) for (const line of draft.connections) if (line.to === composite) line.to = entry;
    removeItems(draft.connections, ({ from, to }) => from === composite || (entry === null && to === composite));
    removeItems(draft.elements, ({ id }) => id === composite);
    for (const note of draft.notes ?? []) if (note.anchor === composite) delete note.anchor;
    delete draft.layout[composite];
    Object.assign(draft.layout, added.layout);
    draft.elements.push(...added.elements);
    draft.connections.push(...added.connections);
    draft.variables.push(...added.variables);
    if (added.notes.length > 0) draft.notes = [...(draft.notes ?? []), ...added.notes];
    if (added.frames.length > 0) draft.frames = [...(draft.frames ?? []), ...added.frames];
  },
};
