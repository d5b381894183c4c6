import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';

/** What is to change; an empty description is none. */
export interface ChangeAttributes {
  readonly name?: string;
  readonly description?: string;
  readonly type?: Flow['type'];
  readonly purpose?: Flow['purpose'];
  readonly isReferenced?: boolean;
  readonly secure?: boolean;
}

/** Changes what a flow is, not what it does. */
export const changeAttributes: Command<Flow, ChangeAttributes> = {
  id: 'change-attributes',
  label: ({ name }, flow) =>
    name === undefined
      ? { en: `Change ${flow.name}`, zh: `更改 ${flow.name}` }
      : { en: `Rename the flow to ${name}`, zh: `将流程重命名为 ${name}` },
  run(draft, { name, description, type, purpose, isReferenced, secure }) {
    if (name !== undefined) draft.name = name;
    if (type !== undefined) draft.type = type;
    if (purpose !== undefined) draft.purpose = purpose;
    if (isReferenced !== undefined) draft.isReferenced = isReferenced;
    if (secure !== undefined) draft.secure = secure;
    if (description === '') delete draft.description;
    else if (description !== undefined) draft.description = description;
  },
};
