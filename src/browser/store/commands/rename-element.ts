import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { draftElement } from '../flow/draft-element.ts';
import { elementOf, missing, nameOf } from '../flow/reasons.ts';

export interface RenameElement {
  readonly id: string;
  readonly name: string;
}

/** Changes the label only: references hold the id. */
export const renameElement: Command<Flow, RenameElement> = {
  id: 'rename-element',
  label: ({ id, name }, flow) => ({
    en: `Rename ${nameOf(flow, id)} to ${name}`,
    zh: `将 ${nameOf(flow, id)} 重命名为 ${name}`,
  }),
  refuse: (flow, { id }) => (elementOf(flow, id) === undefined ? missing(id) : null),
  run(draft, { id, name }) {
    const element = draftElement(draft, id);
    if (element !== undefined) element.name = name;
  },
};
