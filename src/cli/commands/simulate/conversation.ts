import type { Tenant } from '../../../kernel/model/tenant.ts';
import { runToBreakpoint } from '../../../twin/simulator/breakpoints.ts';
import { lineage, type Moment, type Moved, type Session } from '../../../twin/simulator/moment.ts';
import { provide } from '../../../twin/simulator/moves.ts';
import type { NameOf } from '../../../twin/simulator/observe.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { eventLine } from './event-line.ts';
import type { LiveService } from './live-service.ts';

/** A call in the terminal. `moment` is where it stands now; the others are only read. */
export interface Conversation {
  readonly session: Session;
  readonly tenant: Tenant;
  /** Folder of the tenant; undefined when it was read from a bundle. */
  readonly folder: string | undefined;
  readonly terminal: Terminal;
  readonly nameOf: NameOf;
  readonly live: LiveService | undefined;
  readonly cancelled: AbortSignal;
  moment: Moment;
  /** Ids of the moments at which something was to be typed. */
  readonly stops: Set<number>;
  /** Whether a line was refused. */
  hasRefused: boolean;
}

/** Follows a move, tells what happens, and runs on until something must be typed. */
export async function goOn(talk: Conversation, move: Moved): Promise<void> {
  let { moment, problem }: Moved = move;
  tell(talk, moment);
  while (problem === null) {
    const halted = runToBreakpoint(talk.session, moment, []);
    moment = halted.moment;
    tell(talk, moment);
    ({ problem } = halted);
    if (halted.ask === null || talk.live === undefined) break;
    const asked = await talk.live(halted.ask, talk.cancelled);
    if (talk.cancelled.aborted) return;
    if (typeof asked === 'string') {
      problem = asked;
      break;
    }
    const at = arrival(moment, asked.ms);
    const answered = provide(talk.session, moment, { type: 'answer', answer: asked.answer, at });
    moment = answered.moment;
    ({ problem } = answered);
    tell(talk, moment);
  }
  talk.stops.add(moment.id);
  if (problem !== null) refuse(talk, problem);
  tellWait(talk);
}

/** An answer that came in time must not count as late because milliseconds are rounded. */
function arrival({ state }: Moment, ms: number): number {
  const until = state.wait?.until ?? Number.POSITIVE_INFINITY;
  return Math.max(state.at, Math.min(state.at + ms, until - 1));
}

/** Prints what happened between where the call stood and this moment, and stands there from now on. */
function tell(talk: Conversation, moment: Moment): void {
  const { terminal, nameOf } = talk;
  const known = talk.moment.id;
  const way = lineage(moment);
  const news = way.slice(way.findIndex(({ id }) => id === known) + 1);
  talk.moment = moment;
  for (const event of news.flatMap(({ events }) => events)) {
    const line = eventLine(event, nameOf, terminal.paint);
    if (line !== undefined) terminal.write(`${line}\n`);
  }
}

/** Says what the call waits for. */
export function tellWait({ moment, terminal }: Conversation): void {
  const { phase, wait } = moment.state;
  if (phase === 'ended' || wait === null) return;
  const wanted =
    wait.for === 'keys-or-speech'
      ? 'keys or speech'
      : wait.for === 'answer'
        ? `the answer of the ${wait.request?.service}`
        : wait.for;
  const until = wait.until === null ? '' : ` until ${(wait.until / 1000).toFixed(1)} s`;
  terminal.write(`${terminal.paint('dim', `${' '.repeat(11)}waits for ${wanted}${until}`)}\n`);
}

/** Says why a line had no effect, or not its whole effect. */
export function refuse(talk: Conversation, why: string): void {
  talk.hasRefused = true;
  talk.terminal.say(`${talk.terminal.paintSaid('yellow', '!')} ${printable(why)}\n`);
}
