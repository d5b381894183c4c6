import type { CallEvent } from '../../../kernel/model/event.ts';
import type { Moment } from '../../../twin/simulator/moment.ts';
import { printable } from '../../terminal/printable.ts';
import type { Conversation } from './conversation.ts';

/**
 * The ways that were taken, a line for each moment at which something was typed: its id, its time, the element, and
 * what the caller did to get there. A way that branches off is indented.
 */
export function treeLines(talk: Conversation): string[] {
  const lines: string[] = [];
  const open = [{ moment: talk.session.root, events: [] as readonly CallEvent[], depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { moment, depth } = next;
    const isStop = talk.stops.has(moment.id);
    const events = [...next.events, ...moment.events];
    if (isStop) lines.push(lineOf(talk, moment, events, depth));
    for (const [index, child] of [...moment.children.entries()].reverse()) {
      open.push({ moment: child, events: isStop ? [] : events, depth: depth + (index === 0 ? 0 : 1) });
    }
  }
  return lines;
}

function lineOf(talk: Conversation, moment: Moment, events: readonly CallEvent[], depth: number): string {
  const { at, frames, ended } = moment.state;
  const frame = frames[frames.length - 1];
  const place = frame === undefined ? '' : talk.nameOf(frame.flow, frame.at);
  // Inputs of events are masked where they must be; those of causes are not.
  const inputs = events.flatMap((event) => (event.type === 'input-received' ? [event.input] : [])).join(' ');
  const mark = moment === talk.moment ? '*' : ' ';
  const end = ended === null ? '' : `  (${ended})`;
  const time = `${(at / 1000).toFixed(1)} s`.padStart(9);
  return `${mark} ${'    '.repeat(depth)}${String(moment.id).padStart(4)}  ${time}  ${printable(place)}${end}  ${printable(inputs)}`.trimEnd();
}
