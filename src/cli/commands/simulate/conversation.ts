import type { Tenant } from '../../../kernel/model/tenant.ts';
import { type ExternalCall, hangUpRequest } from '../../../twin/recognition/external/external-dialog.ts';
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
  /** What the call began with. */
  readonly call: ExternalCall;
  readonly cancelled: AbortSignal;
  moment: Moment;
  /** Ids of the moments at which something was to be typed. */
  readonly stops: Set<number>;
  /** Whether a line was refused. */
  hasRefused: boolean;
}

/** Follows a move, tells what happens, and runs on until something must be typed. */
export async function goOn(talk: Conversation, move: Moved): Promise<void> {
  tell(talk, move.moment);
  const problem = move.problem ?? (await runOn(talk));
  if (talk.cancelled.aborted) return;
  if (talk.moment.state.phase === 'ended') await sayGoodbye(talk);
  talk.stops.add(talk.moment.id);
  if (problem !== null) refuse(talk, problem);
  tellWait(talk);
}

/** An external recogniser is told that the call is over; what it says to that is of no use any more. */
async function sayGoodbye({ live, call, tenant, moment, cancelled }: Conversation): Promise<void> {
  const request = hangUpRequest(moment.state.dialog, call, tenant);
  if (live !== undefined && request !== null) await live(request, cancelled);
}

/** Runs until something must be typed, asking live services on the way. Gives why it came no further. */
async function runOn(talk: Conversation): Promise<string | null> {
  for (;;) {
    const halted = runToBreakpoint(talk.session, talk.moment, []);
    tell(talk, halted.moment);
    if (halted.ask === null || talk.live === undefined) {
      const request = halted.moment.state.wait?.request ?? null;
      if (halted.problem === null || request === null) return halted.problem;
      notice(talk, `${halted.problem} Or type it: answer ${BY_HAND[request.service] ?? '...'}`);
      return null;
    }
    const asked = await talk.live(halted.ask, talk.cancelled);
    if (talk.cancelled.aborted) return null;
    if (typeof asked === 'string') return asked;
    const at = arrival(halted.moment, asked.ms);
    const answered = provide(talk.session, halted.moment, { type: 'answer', answer: asked.answer, at });
    tell(talk, answered.moment);
    if (answered.problem !== null) return answered.problem;
  }
}

/** What may be typed for the answer of each service. */
const BY_HAND: Readonly<Record<string, string>> = {
  interface: '{"result": 1}',
  recogniser: '{"with": "intents", "intents": [{"intent": "balance"}]}',
  transfer: 'transferred',
  recording: 'done',
  'queue-information': '{"with": "done", "value": {"queueIndex": 3}}',
  sms: 'done',
  'media-switch': 'done',
  'data-table': '{"with": "done", "value": {"rows": [], "count": 0}}',
  'stored-procedure': '{"with": "done", "value": {"bills": []}}',
  'offline-queue': '{"with": "done", "value": {"queued": true, "queueIndex": 3}}',
};

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
  notice(talk, why);
}

function notice(talk: Conversation, why: string): void {
  talk.terminal.say(`${talk.terminal.paintSaid('yellow', '!')} ${printable(why)}\n`);
}
