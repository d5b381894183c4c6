import { original } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { mainExit } from '../flow/exits-of.ts';
import { lineRefusal } from '../flow/line-refusal.ts';
import { connectionAt, type ExitPlace, elementOf, missing, nameOf } from '../flow/reasons.ts';

export interface InsertOnConnection {
  /** Id of an element that leads nowhere yet. */
  readonly element: string;
  readonly line: ExitPlace;
}

export const insertOnConnection: Command<Flow, InsertOnConnection> = {
  id: 'insert-on-connection',
  label({ element, line }, flow) {
    const [name, from] = [nameOf(flow, element), nameOf(flow, line.from)];
    return { en: `Insert ${name} after ${from}`, zh: `在 ${from} 之后插入 ${name}` };
  },
  refuse(flow, { element: id, line }, { catalogue }) {
    const element = elementOf(flow, id);
    if (element === undefined) return missing(id);
    const connection = connectionAt(flow, line);
    if (connection === undefined) {
      return { en: 'The connection is gone. Choose another one.', zh: '该连线已不存在。请选择其他连线。' };
    }
    if (line.from === id || connection.to === id) {
      return { en: `${element.name} is an end of this line already.`, zh: `${element.name} 已是该连线的一端。` };
    }
    const exit = mainExit(element, catalogue);
    if (exit !== undefined && connectionAt(flow, { from: id, exit: exit.id }) !== undefined) {
      return {
        en: `${element.name} leads somewhere already. Delete its connection first.`,
        zh: `${element.name} 已有后续连线。请先删除该连线。`,
      };
    }
    return lineRefusal(flow, line, element, catalogue);
  },
  run(draft, { element: id, line }, { catalogue }) {
    const flow = original(draft) as Flow;
    const element = elementOf(flow, id);
    const exit = element && mainExit(element, catalogue);
    const connection = connectionAt(draft, line);
    if (connection === undefined || exit === undefined) return;
    draft.connections.push({ from: id, exit: exit.id, to: connection.to });
    connection.to = id;
  },
};
