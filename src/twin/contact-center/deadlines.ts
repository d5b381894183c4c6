import { endWrapUp, loseAgent } from './agents.ts';
import { letRing } from './answering.ts';
import type { CenterCall, FlowRun } from './center-call.ts';
import type { CenterState } from './center-state.ts';
import { endCall } from './ending.ts';
import { emit, type Floor } from './floor.ts';
import { feed, type Place, putRun, runAt } from './flow-runs.ts';
import { failSeeking } from './seeking.ts';

/** domain.md §5.3. */
const ABSENT_MS = 120_000;

/** Something that happens by itself; of those at one time the first of the list happens first. */
interface Deadline {
  readonly at: number;
  happen(floor: Floor): void;
}

/** When time has to be told to the centre next; null: it waits for nothing. */
export function nextDeadline(state: CenterState): number | null {
  const first = firstOf(deadlinesOf(state.calls, state.agents));
  return first?.at ?? null;
}

/** The next thing that happens by itself up to that time. */
export function dueBy(floor: Floor, at: number): Deadline | undefined {
  const first = firstOf(deadlinesOf(floor.calls.values(), floor.agents.values()));
  return first !== undefined && first.at <= at ? first : undefined;
}

function firstOf(deadlines: Iterable<Deadline>): Deadline | undefined {
  let first: Deadline | undefined;
  for (const deadline of deadlines) if (first === undefined || deadline.at < first.at) first = deadline;
  return first;
}

function* deadlinesOf(
  calls: Iterable<CenterCall>,
  agents: Iterable<CenterState['agents'][number]>,
): Iterable<Deadline> {
  for (const call of calls) yield* deadlinesOfCall(call);
  for (const { workNo, wrapUp, seenAt } of agents) {
    if (typeof wrapUp === 'number') yield { at: wrapUp, happen: (floor) => endWrapUp(floor, workNo) };
    yield { at: seenAt + ABSENT_MS, happen: (floor) => loseAgent(floor, workNo) };
  }
}

function* deadlinesOfCall(call: CenterCall): Iterable<Deadline> {
  const { id, seeking } = call;
  for (const place of ['company', 'holder'] as const) {
    const run = runAt(call, place);
    if (run !== null) yield* deadlinesOfFlow(id, place, run);
  }
  if (seeking === null) return;
  const { ringing, until, target } = seeking;
  if (ringing !== null) {
    yield { at: ringing.until, happen: (floor) => letRing(floor, id, ringing.workNo) };
  } else {
    yield { at: until, happen: (floor) => (target.to === 'customer' ? notReached : giveUp)(floor, id) };
  }
}

function* deadlinesOfFlow(id: string, place: Place, { due, state, startedAt }: FlowRun): Iterable<Deadline> {
  if (due !== null) {
    const to = state.wait?.number ?? 0;
    yield { at: due.at, happen: (floor) => give(floor, id, place, { type: 'answer', to, answer: due.answer }) };
  }
  const until = state.wait?.until ?? null;
  if (until !== null) yield { at: startedAt + until, happen: (floor) => give(floor, id, place, { type: 'time' }) };
}

function give(floor: Floor, id: string, place: Place, input: Parameters<typeof feed>[3]): void {
  const call = floor.calls.get(id);
  const run = call === undefined ? null : runAt(call, place);
  if (run !== null) putRun(floor, id, place, { ...feed(floor, id, run, input), due: null });
}

/** A call that came back from ringing after its time in the queue is over. */
function giveUp(floor: Floor, id: string): void {
  failSeeking(floor, id, 'timeout');
}

function notReached(floor: Floor, id: string): void {
  const { holder } = floor.calls.get(id) ?? {};
  if (holder?.is === 'agent') {
    emit(floor, { type: 'connect-failed', workNo: holder.workNo, call: id, why: 'no-answer' });
  }
  endCall(floor, id, 'not-reached');
}
