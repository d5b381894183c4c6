import { returnToQueue } from './agents.ts';
import { answer } from './answering.ts';
import { verdictOf } from './authenticating.ts';
import type { CenterCall } from './center-call.ts';
import { endCall } from './ending.ts';
import { addLine, change, closeLegs, emit, type Floor, liveCall, openLeg } from './floor.ts';
import { askFor } from './flow-asks.ts';
import { isLost, runAt } from './flow-runs.ts';
import { bestAgent, ring, seekQueue } from './seeking.ts';
import { situationOf } from './situation-of.ts';
import { isFree, weightOf } from './standing.ts';

/** Does what follows from what has happened, until nothing more does: flows ask and end, free agents are found callers. */
export function settle(floor: Floor): void {
  while (settleFlows(floor) || answerAlone(floor) || assign(floor));
}

/** Whether any flow had something to do. */
function settleFlows(floor: Floor): boolean {
  let isBusy = false;
  for (const { id } of [...floor.calls.values()]) {
    for (const place of ['company', 'holder'] as const) {
      const call = floor.calls.get(id);
      const run = call === undefined ? null : runAt(call, place);
      if (call === undefined || run === null) continue;
      if (run.state.phase === 'ended' || isLost(floor, run)) {
        if (place === 'holder') flowEnded(floor, call);
        else companyEnded(floor, call);
        isBusy = true;
      } else if (run.state.wait?.request != null && run.state.wait.number !== run.asked) {
        askFor(floor, id, place);
        isBusy = true;
      }
    }
  }
  return isBusy;
}

function companyEnded(floor: Floor, { id, seeking }: CenterCall): void {
  if (seeking === null) return;
  change(floor, id, { seeking: { ...seeking, company: null } });
  addLine(floor, id, { from: 'centre', text: '', notice: 'waiting-tone' });
}

function flowEnded(floor: Floor, call: CenterCall): void {
  const { id, holder } = call;
  if (holder.is !== 'flow') return;
  const { ended } = holder.run.state;
  if (ended === 'caller-hung-up') {
    endCall(floor, id, 'customer-hung-up');
    return;
  }
  if (holder.lent !== null) {
    comeBack(floor, id);
    return;
  }
  if (ended === 'transferred') {
    handedOver(floor, call);
    return;
  }
  endCall(floor, id, ended === 'ended-by-flow' ? 'ended-by-flow' : 'flow-failed');
}

/** A lent caller is the agent's again (domain.md §2.6), or of the queue when the agent has gone. */
function comeBack(floor: Floor, id: string): void {
  const { holder, authentications } = liveCall(floor, id);
  if (holder.is !== 'flow' || holder.lent === null) return;
  const { workNo, authentication: code } = holder.lent;
  const authentication = code === null ? null : verdictOf(liveCall(floor, id), floor.at);
  closeLegs(floor, id, ['flow'], 'returned');
  openLeg(floor, id, 'agent', workNo);
  const call = change(floor, id, {
    holder: { is: 'agent', workNo, since: floor.at, held: false, muted: false },
    ...(authentication === null ? {} : { authentications: [...authentications.slice(0, -1), authentication] }),
  });
  addLine(floor, id, { from: 'centre', text: workNo, notice: 'connected' });
  if (!floor.agents.has(workNo)) {
    returnToQueue(floor, id);
    return;
  }
  const situation = situationOf(floor.setup, call, workNo);
  emit(floor, { type: 'return-from-ivr', workNo, call: id, authentication, situation });
  if (authentication !== null) emit(floor, { type: 'authentication-ended', workNo, call: id, authentication });
}

/** A chat whose customer wanted a person goes to the channel's queue; otherwise the flow sent a message and ended. */
function handedOver(floor: Floor, { id, holder, flows }: CenterCall): void {
  const events = holder.is === 'flow' ? (flows[holder.run.trace]?.events ?? []) : [];
  const last = events.findLast((event) => event.type === 'requested')?.request;
  const isAnswered = events.some((event) => event.type === 'answered' && event.service === 'transfer' && event.ok);
  const queue = last?.service === 'transfer' ? floor.setup.queues.get(String(last.target)) : undefined;
  if (isAnswered || queue === undefined) {
    endCall(floor, id, 'ended-by-flow');
    return;
  }
  closeLegs(floor, id, ['flow'], 'transferred');
  change(floor, id, { holder: { is: 'nobody' } });
  seekQueue(floor, id, queue, { from: null });
}

/** Desks that answer by themselves. */
function answerAlone(floor: Floor): boolean {
  for (const { id, seeking } of floor.calls.values()) {
    const workNo = seeking?.ringing?.workNo;
    const agent = workNo === undefined ? undefined : floor.agents.get(workNo);
    if (agent === undefined || !agent.autoAnswer) continue;
    answer(floor, agent.workNo, id);
    return true;
  }
  return false;
}

/** Lets one waiting call ring at a free agent, when there are two that fit. */
function assign(floor: Floor): boolean {
  const free = [...floor.agents.values()].toSorted((a, b) => a.since - b.since || (a.workNo < b.workNo ? -1 : 1));
  for (const agent of free) {
    const call = mostUrgent(floor, agent.workNo);
    if (call === undefined) continue;
    ring(floor, call.id, bestAgent(floor, call, queueOf(call)) ?? agent.workNo);
    return true;
  }
  return false;
}

/** By the agent's skill weight, then the caller's level, then the time of waiting. */
function mostUrgent(floor: Floor, workNo: string): CenterCall | undefined {
  const agent = floor.agents.get(workNo);
  if (agent === undefined) return undefined;
  const skill = (call: CenterCall) => weightOf(floor, workNo, queueOf(call)).skill;
  return [...floor.calls.values()]
    .filter(
      (call) =>
        call.seeking?.ringing === null &&
        call.seeking.target.to === 'queue' &&
        !call.seeking.passed.includes(workNo) &&
        skill(call) > 0 &&
        isFree(floor, agent, call.media),
    )
    .toSorted((a, b) => skill(b) - skill(a) || b.userLevel - a.userLevel || sinceOf(a) - sinceOf(b))[0];
}

function queueOf({ seeking }: CenterCall): string {
  return seeking?.target.to === 'queue' ? seeking.target.queue : '';
}

function sinceOf({ seeking }: CenterCall): number {
  return seeking?.since ?? 0;
}
