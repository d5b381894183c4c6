import type { Connection, Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { exitRefusal } from '../flow/line-refusal.ts';
import { connectionAt, type ExitPlace, elementOf, missing, nameOf } from '../flow/reasons.ts';

export interface Reconnect {
  readonly line: ExitPlace;
  /** Where the line is to start and end. */
  readonly becomes: Connection;
}

export const reconnect: Command<Flow, Reconnect> = {
  id: 'reconnect',
  label({ becomes }, flow) {
    const [a, b] = [nameOf(flow, becomes.from), nameOf(flow, becomes.to)];
    return { en: `Lead the connection from ${a} to ${b}`, zh: `将连线改为 ${a} 到 ${b}` };
  },
  refuse(flow, { line, becomes }, { catalogue }) {
    if (connectionAt(flow, line) === undefined) {
      return { en: 'The connection is gone. Draw a new one.', zh: '该连线已不存在。请重新绘制。' };
    }
    if (elementOf(flow, becomes.to) === undefined) return missing(becomes.to);
    const isSameExit = line.from === becomes.from && line.exit === becomes.exit;
    const taken = isSameExit ? undefined : connectionAt(flow, becomes);
    if (taken === undefined) return exitRefusal(flow, becomes, catalogue);
    const name = nameOf(flow, taken.to);
    return {
      en: `This exit leads to ${name} already. Delete that line first, or choose another exit.`,
      zh: `该出口已连接到 ${name}。请先删除该连线，或选择其他出口。`,
    };
  },
  run(draft, { line, becomes }) {
    const connection = connectionAt(draft, line);
    if (connection === undefined) return;
    connection.from = becomes.from;
    connection.exit = becomes.exit;
    connection.to = becomes.to;
  },
};
