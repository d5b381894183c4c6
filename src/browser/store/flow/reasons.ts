import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';

/** An exit of an element: where a connection starts. */
export interface ExitPlace {
  readonly from: string;
  readonly exit: string;
}

export function elementOf<E extends { readonly id: string }>(
  flow: { readonly elements: readonly E[] },
  id: string,
): E | undefined {
  return flow.elements.find((element) => element.id === id);
}

export function connectionAt<C extends ExitPlace>(
  flow: { readonly connections: readonly C[] },
  { from, exit }: ExitPlace,
): C | undefined {
  return flow.connections.find((connection) => connection.from === from && connection.exit === exit);
}

export function nameOf(flow: Flow, id: string): string {
  return elementOf(flow, id)?.name ?? id;
}

/** "Play" for one, "3 elements" for more: what a step was about. */
export function nameOrCount(flow: Flow, ids: readonly string[]): Text {
  const [first] = ids;
  if (ids.length === 1 && first !== undefined) return { en: nameOf(flow, first), zh: nameOf(flow, first) };
  return { en: `${ids.length} elements`, zh: `${ids.length} 个图元` };
}

export function missing(id: string): Text {
  return {
    en: `The element ${id} is not in the flow any more. Undo its deletion, or choose another one.`,
    zh: `流程中已没有图元 ${id}。请撤销删除，或选择其他图元。`,
  };
}

export function noSuchExit({ name }: FlowElement, exit: string): Text {
  return {
    en: `${name} has no exit ${exit}. Choose one of the exits that its card shows.`,
    zh: `${name} 没有出口 ${exit}。请选择卡片上显示的出口。`,
  };
}

export function noMore(what: Text, most: number): Text {
  return {
    en: `A flow holds at most ${most} ${what.en}. Move some to another flow.`,
    zh: `一个流程最多包含 ${most} 个${what.zh}。请将部分移到其他流程。`,
  };
}

export const NOTHING_CHOSEN: Text = {
  en: 'Nothing is chosen. Select what it should be done to.',
  zh: '没有选择任何内容。请先选择对象。',
};
