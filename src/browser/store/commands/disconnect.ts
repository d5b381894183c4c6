import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { connectionAt, type ExitPlace, NOTHING_CHOSEN, nameOf } from '../flow/reasons.ts';
import { removeItems } from '../flow/remove-items.ts';

export interface Disconnect {
  /** The exits whose lines are deleted. */
  readonly lines: readonly ExitPlace[];
}

export const disconnect: Command<Flow, Disconnect> = {
  id: 'disconnect',
  label({ lines }, flow) {
    const [first] = lines;
    if (lines.length !== 1 || first === undefined) {
      return { en: `Delete ${lines.length} connections`, zh: `删除 ${lines.length} 条连线` };
    }
    const [from, to] = [nameOf(flow, first.from), nameOf(flow, connectionAt(flow, first)?.to ?? '')];
    return { en: `Delete the connection from ${from} to ${to}`, zh: `删除 ${from} 到 ${to} 的连线` };
  },
  refuse(flow, { lines }) {
    if (lines.length === 0) return NOTHING_CHOSEN;
    return lines.every((line) => connectionAt(flow, line) !== undefined)
      ? null
      : { en: 'The connection is gone already. There is nothing to delete.', zh: '该连线已不存在，无需删除。' };
  },
  run(draft, { lines }) {
    removeItems(draft.connections, ({ from, exit }) => lines.some((line) => line.from === from && line.exit === exit));
  },
};
