import { goOnSeeking } from './answering.ts';
import type { CenterInput } from './center-input.ts';
import { endCall, letGo } from './ending.ts';
import { addLine, change, changeAgent, closeLegs, emit, type Floor, liveCall } from './floor.ts';
import type { RefusalCode } from './refusals.ts';
import { seekQueue } from './seeking.ts';
import { callsOf } from './standing.ts';

type SignIn = Extract<CenterInput, { type: 'sign-in' }>;
type Status = Extract<CenterInput, { type: 'set-status' }>['status'];

/** Whoever is signed in already at the same window stays so, with their calls. */
export function signIn(floor: Floor, input: SignIn): RefusalCode | null {
  const { workNo, session, autoAnswer, autoEnterIdle, status, force } = input;
  if (!floor.setup.agents.has(workNo)) return 'unknown-agent';
  const before = floor.agents.get(workNo);
  if (before !== undefined && before.session !== session) {
    if (!force) return 'signed-in-elsewhere';
    emit(floor, { type: 'forced-out', workNo, session: before.session, why: 'elsewhere' });
    changeAgent(floor, workNo, { session, seenAt: floor.at });
  } else if (before === undefined) {
    const [signedInAt, seenAt, since] = [floor.at, floor.at, floor.at];
    const fresh = { workNo, session, signedInAt, seenAt, status, since, wrapUp: null, autoAnswer, autoEnterIdle };
    floor.agents.set(workNo, { ...fresh, front: null });
  }
  emit(floor, { type: 'signed-in', workNo });
  return null;
}

export function signOut(floor: Floor, workNo: string): RefusalCode | null {
  if (callsOf(floor, workNo).length > 0) return 'call-in-progress';
  floor.agents.delete(workNo);
  emit(floor, { type: 'signed-out', workNo });
  return null;
}

/** During a call it counts for afterwards; `idle` ends arranging. */
export function setStatus(floor: Floor, workNo: string, status: Status): RefusalCode | null {
  const wrapUp = status === 'idle' ? { wrapUp: null } : {};
  changeAgent(floor, workNo, { status, since: floor.at, ...wrapUp });
  emit(floor, { type: 'state-changed', workNo });
  return null;
}

export function endWrapUp(floor: Floor, workNo: string): void {
  changeAgent(floor, workNo, { wrapUp: null, since: floor.at });
  emit(floor, { type: 'state-changed', workNo });
}

/** Nothing was heard of the desk for too long. Its callers wait for somebody else, where they came from a queue. */
export function loseAgent(floor: Floor, workNo: string): void {
  const session = floor.agents.get(workNo)?.session ?? '';
  const calls = callsOf(floor, workNo);
  emit(floor, { type: 'forced-out', workNo, session, why: 'no-poll' });
  floor.agents.delete(workNo);
  for (const { id, holder, seeking } of calls) {
    if (seeking?.ringing?.workNo === workNo) goOnSeeking(floor, id, 'no-answer');
    else if (holder.is === 'agent') returnToQueue(floor, id);
  }
}

/** An agent who is gone had the call. One that seeks somebody already goes on seeking. */
export function returnToQueue(floor: Floor, id: string): void {
  const call = liveCall(floor, id);
  if (call.holder.is !== 'agent') return;
  const { workNo } = call.holder;
  const queue = call.queue === null ? undefined : floor.setup.queues.get(call.queue);
  if (call.seeking?.target.to === 'customer') {
    endCall(floor, id, 'agent-lost');
    return;
  }
  if (call.seeking === null && queue === undefined) {
    endCall(floor, id, 'agent-lost');
    return;
  }
  closeLegs(floor, id, ['agent', 'hold'], 'released');
  letGo(floor, change(floor, id, { holder: { is: 'nobody' } }), workNo, 'released');
  if (call.seeking !== null || queue === undefined) return;
  addLine(floor, id, { from: 'centre', text: '', notice: 'back-in-queue' });
  seekQueue(floor, id, queue, { from: null });
}
