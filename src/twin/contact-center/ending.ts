import type { CenterCall, FlowRun, LegResult } from './center-call.ts';
import type { EndOfCall } from './contact-record.ts';
import { change, changeAgent, closeLegs, emit, type Floor, liveCall } from './floor.ts';
import { feed } from './flow-runs.ts';
import { recordOf } from './record-of.ts';
import { situationOf } from './situation-of.ts';
import { callsOf } from './standing.ts';

/** Arranging after a call that came by no queue; the vendor's default for queues (domain.md §1.9). */
const ARRANGING_SECONDS = 5;

const results: Readonly<Record<EndOfCall, LegResult>> = {
  'customer-hung-up': 'abandoned',
  'agent-hung-up': 'released',
  'ended-by-flow': 'ended',
  busy: 'busy',
  'no-agents': 'no-agents',
  timeout: 'timeout',
  'no-answer': 'no-answer',
  'not-reached': 'no-answer',
  'agent-lost': 'released',
  'flow-failed': 'ended',
};

/** Ends the call for everybody who is in it, and writes its record. */
export function endCall(floor: Floor, id: string, reason: EndOfCall): void {
  const { holder, seeking, phone } = liveCall(floor, id);
  const result = results[reason];
  if (seeking !== null) {
    stopRinging(floor, id, result);
    if (seeking.company !== null) stopFlow(floor, id, seeking.company);
    change(floor, id, { seeking: null });
  }
  if (holder.is === 'flow') stopFlow(floor, id, holder.run);
  const last = liveCall(floor, id);
  closeLegs(floor, id, ['queue', 'ring'], result);
  closeLegs(floor, id, ['flow', 'agent', 'hold', 'outside'], result === 'abandoned' ? 'released' : result);
  const record = recordOf(liveCall(floor, id), floor.at, reason);
  floor.calls.delete(id);
  if (holder.is === 'agent') letGo(floor, last, holder.workNo, result === 'abandoned' ? result : 'released');
  if (holder.is === 'flow' && holder.lent !== null) letGo(floor, last, holder.lent.workNo, 'released');
  emit(floor, { type: 'call-ended', call: id, phone, record });
}

/** The agent has the call no more, and arranges. The call is elsewhere already, or gone. */
export function letGo(floor: Floor, call: CenterCall, workNo: string, why: LegResult): void {
  const { queue, media, id } = call;
  const agent = floor.agents.get(workNo);
  emit(floor, { type: 'released', workNo, call: id, why, situation: situationOf(floor.setup, call, workNo) });
  if (agent === undefined) return;
  const others = callsOf(floor, workNo);
  const seconds = (queue === null ? undefined : floor.setup.queues.get(queue)?.arrangingTime) ?? ARRANGING_SECONDS;
  const arranges = media !== 'text' || others.length === 0;
  changeAgent(floor, workNo, {
    ...(agent.front === id ? { front: others[0]?.id ?? null } : {}),
    ...(arranges && seconds > 0
      ? { wrapUp: agent.autoEnterIdle ? floor.at + seconds * 1000 : 'by-hand', since: floor.at }
      : {}),
  });
  emit(floor, { type: 'state-changed', workNo });
}

/** Ringing stops at the agent where it rings, if it does. */
export function stopRinging(floor: Floor, id: string, why: LegResult): void {
  const { seeking } = liveCall(floor, id);
  if (seeking === null || seeking.ringing === null) return;
  const { workNo } = seeking.ringing;
  change(floor, id, { seeking: { ...seeking, ringing: null, passed: [...seeking.passed, workNo] } });
  closeLegs(floor, id, ['ring'], why);
  if (floor.agents.get(workNo)?.front === id)
    changeAgent(floor, workNo, { front: callsOf(floor, workNo)[0]?.id ?? null });
  emit(floor, { type: 'ringing-ended', workNo, call: id, why });
}

/** The customer does not hear the flow any more. */
export function stopFlow(floor: Floor, id: string, run: FlowRun): void {
  if (run.state.phase !== 'ended') feed(floor, id, run, { type: 'hang-up' });
}
