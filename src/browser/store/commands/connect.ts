import type { Connection, Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { exitRefusal } from '../flow/line-refusal.ts';
import { connectionAt, elementOf, missing, nameOf } from '../flow/reasons.ts';

export const connect: Command<Flow, Connection> = {
  id: 'connect',
  label({ from, to }, flow) {
    const [a, b] = [nameOf(flow, from), nameOf(flow, to)];
    return { en: `Connect ${a} to ${b}`, zh: `连接 ${a} 到 ${b}` };
  },
  refuse(flow, { from, exit, to }, { catalogue }) {
    if (elementOf(flow, to) === undefined) return missing(to);
    const refused = exitRefusal(flow, { from, exit }, catalogue);
    if (refused !== null) return refused;
    const before = connectionAt(flow, { from, exit });
    if (before === undefined) return null;
    const name = nameOf(flow, before.to);
    return {
      en: `This exit leads to ${name} already. Drag the end of that line instead, or delete it first.`,
      zh: `该出口已连接到 ${name}。请拖动该连线的末端，或先将其删除。`,
    };
  },
  run(draft, { from, exit, to }) {
    draft.connections.push({ from, exit, to });
  },
};
