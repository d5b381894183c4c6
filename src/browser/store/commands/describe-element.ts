import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { draftElement } from '../flow/draft-element.ts';
import { elementOf, missing, nameOf } from '../flow/reasons.ts';

export interface DescribeElement {
  readonly id: string;
  /** Empty: no description. */
  readonly description: string;
}

export const describeElement: Command<Flow, DescribeElement> = {
  id: 'describe-element',
  label: ({ id }, flow) => ({ en: `Describe ${nameOf(flow, id)}`, zh: `描述 ${nameOf(flow, id)}` }),
  refuse: (flow, { id }) => (elementOf(flow, id) === undefined ? missing(id) : null),
  run(draft, { id, description }) {
    const element = draftElement(draft, id);
    if (element === undefined) return;
    if (description === '') delete element.description;
    else element.description = description;
  },
};
