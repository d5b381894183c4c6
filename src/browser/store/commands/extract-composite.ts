import { original } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import type { Extraction } from '../composite/plan-extraction.ts';
import { elementOf, missing, nameOrCount } from '../flow/reasons.ts';
import { removeItems } from '../flow/remove-items.ts';

export interface ExtractComposite {
  /** Planned on the flow as it is. */
  readonly extraction: Extraction;
  /** The new element; `called` is the id of the flow that it runs. */
  readonly composite: { readonly id: string; readonly name: string; readonly called: string };
}

/** Puts a composite in the place of elements that have become a flow of their own. */
export const extractComposite: Command<Flow, ExtractComposite> = {
  id: 'extract-composite',
  label({ extraction }, flow) {
    const what = nameOrCount(flow, extraction.elements);
    return { en: `Extract ${what.en} into a composite`, zh: `将 ${what.zh} 提取为组合图元` };
  },
  refuse(flow, { extraction }) {
    const gone = [...extraction.elements, extraction.target].find((id) => elementOf(flow, id) === undefined);
    return gone === undefined ? null : missing(gone);
  },
  run(draft, { extraction, composite }) {
    const flow = original(draft) as Flow;
    const { entry, target, inputs, outputs } = extraction;
    const gone = new Set(extraction.elements);
    const moved = new Set(extraction.moved);
    for (const line of draft.connections) if (line.to === entry && !gone.has(line.from)) line.to = composite.id;
    removeItems(draft.connections, ({ from }) => gone.has(from));
    removeItems(draft.elements, ({ id }) => gone.has(id));
    removeItems(draft.variables, ({ name }) => moved.has(name));
    if (draft.notes !== undefined) {
      removeItems(draft.notes, ({ anchor }) => anchor !== undefined && gone.has(anchor));
    }
    for (const id of gone) delete draft.layout[id];
    draft.layout[composite.id] = { ...(flow.layout[entry] ?? { x: 0, y: 0 }) };
    draft.elements.push({
      id: composite.id,
      type: 'composite',
      name: composite.name,
      settings: {
        flow: composite.called,
        inputs: inputs.map((name) => ({ name, value: `FLOW.${name}` })),
        outputs: outputs.map((name) => ({ name, variable: `FLOW.${name}` })),
      },
    });
    draft.connections.push({ from: composite.id, exit: 'next', to: target });
  },
};
