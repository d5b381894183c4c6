import { original } from 'immer';
import { smallestValue } from '../../../kernel/documents/smallest-value.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement, Position } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import type { Command } from '../command.ts';
import { mainExit } from '../flow/exits-of.ts';
import { lineRefusal } from '../flow/line-refusal.ts';
import { connectionAt, type ExitPlace, elementOf, noMore } from '../flow/reasons.ts';

export interface AddElement {
  /** Made with newId; nobody in the flow has it yet. */
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly at: Position;
  /** What the settings are to be; when absent, the required ones with their first examples. */
  readonly settings?: ValueMap;
  /** The exit that leads to it. When that leads somewhere already, the new element goes on to there. */
  readonly after?: ExitPlace;
}

const MOST = 5000;

export const addElement: Command<Flow, AddElement> = {
  id: 'add-element',
  label: ({ name }) => ({ en: `Add ${name}`, zh: `添加 ${name}` }),
  refuse(flow, params, { catalogue }) {
    const { id, type, after } = params;
    const role = catalogue.elements.get(type)?.role;
    if (!catalogue.elements.has(type)) {
      return {
        en: `There is no element type ${type}. Choose one from the palette.`,
        zh: `没有图元类型 ${type}。请从面板中选择。`,
      };
    }
    if (elementOf(flow, id) !== undefined) {
      return { en: `The id ${id} is taken. Add it under another one.`, zh: `标识 ${id} 已被占用。请换用其他标识。` };
    }
    if (flow.elements.length >= MOST) return noMore({ en: 'elements', zh: '图元' }, MOST);
    if (role === 'start' && flow.elements.some((one) => catalogue.elements.get(one.type)?.role === 'start'))
      return ONE_START;
    if (after === undefined) return null;
    return role === 'start' ? START_IS_FIRST : lineRefusal(flow, after, madeElement(params, catalogue), catalogue);
  },
  run(draft, params, { catalogue }) {
    const element = madeElement(params, catalogue);
    const { after, at, id } = params;
    const next = after && connectionAt(original(draft) as Flow, after);
    draft.elements.push(structuredClone(element) as (typeof draft.elements)[number]);
    draft.layout[id] = { x: Math.round(at.x), y: Math.round(at.y) };
    if (after === undefined) return;
    const exit = mainExit(element, catalogue);
    const line = connectionAt(draft, after);
    if (line === undefined) draft.connections.push({ from: after.from, exit: after.exit, to: id });
    else line.to = id;
    if (next !== undefined && exit !== undefined) draft.connections.push({ from: id, exit: exit.id, to: next.to });
  },
};

const ONE_START: Text = {
  en: 'The flow has its start already: calls enter there. Connect to what follows it.',
  zh: '流程已有开始图元，呼叫从那里进入。请连接到其后的图元。',
};

const START_IS_FIRST: Text = {
  en: 'Calls enter at the start: nothing comes before it. Add it without a connection.',
  zh: '呼叫从开始图元进入，其前不能有其他图元。请不带连接添加。',
};

/** The new element. References that must be there are left empty: the user chooses, nobody guesses. */
function madeElement({ id, type, name, settings }: AddElement, catalogue: Catalogue): FlowElement {
  const schema = catalogue.elements.get(type)?.schema ?? {};
  const made = settings ?? smallestValue(schema, catalogue.definitions, () => '');
  return {
    id,
    type,
    name,
    settings: 'value' in made && settings === undefined ? (made.value as ValueMap) : (made as ValueMap),
  };
}
