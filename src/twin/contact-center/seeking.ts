import type { CenterCall, LegResult, Seeking } from './center-call.ts';
import type { AgentState } from './center-state.ts';
import { endCall, stopFlow } from './ending.ts';
import { addLine, change, changeAgent, closeLegs, emit, type Floor, liveCall, openLeg } from './floor.ts';
import { putRun, startFlow } from './flow-runs.ts';
import { handOn } from './handing-on.ts';
import { spokenPrompt } from './setup.ts';
import type { Queue } from './setup-documents.ts';
import { situationOf } from './situation-of.ts';
import { isFree, onDuty, waitingIn, weightOf } from './standing.ts';

/** How long a call rings at an agent before it goes on. The vendor publishes no figure. */
export const RING_MS = 30_000;
/** What the centre itself answers a flow takes so long: no flow can ask in a circle in no time. */
export const ANSWER_MS = 100;
/** Queues that send calls in a circle send them at most so often. */
const MOST_MOVES = 10;

export type Failure = Extract<LegResult, 'busy' | 'no-agents' | 'timeout' | 'no-answer'>;

interface Asked {
  /** The agent who transferred it. */
  readonly from: string | null;
  readonly moves?: number;
}

/** The call waits for an agent of the queue, or is turned away as the queue says (domain.md §1.9). */
export function seekQueue(floor: Floor, id: string, queue: Queue, { from, moves = 0 }: Asked): void {
  const target = { to: 'queue', queue: queue.id } as const;
  const until = floor.at + queue.maxWaitingTime * 1000;
  const seeking: Seeking = { target, since: floor.at, until, ringing: null, passed: [], company: null, moves, from };
  const isFull = waitingIn(floor, queue.id).length >= queue.maxCalls;
  const { media } = change(floor, id, { seeking, queue: queue.id, ...subtypeOf(queue, liveCall(floor, id)) });
  openLeg(floor, id, 'queue', queue.id);
  const agents = onDuty(floor, queue.id);
  if (agents.length === 0) {
    failSeeking(floor, id, 'no-agents');
    return;
  }
  const best = bestAgent(floor, liveCall(floor, id), queue.id);
  if (best !== undefined) {
    ring(floor, id, best);
    return;
  }
  if (isFull) {
    failSeeking(floor, id, 'busy');
    return;
  }
  if (media !== 'text') accompany(floor, id, queue);
  else addLine(floor, id, { from: 'centre', text: queue.name, notice: 'waiting-tone' });
}

/** The call rings at this agent, if they can take it. */
export function seekAgent(floor: Floor, id: string, workNo: string, { from, moves = 0 }: Asked): void {
  const target = { to: 'agent', workNo } as const;
  const until = floor.at + RING_MS;
  change(floor, id, {
    seeking: { target, since: floor.at, until, ringing: null, passed: [], company: null, moves, from },
  });
  const agent = floor.agents.get(workNo);
  if (agent === undefined) {
    failSeeking(floor, id, 'no-agents');
    return;
  }
  if (!isFree(floor, agent, liveCall(floor, id).media)) {
    failSeeking(floor, id, 'busy');
    return;
  }
  ring(floor, id, workNo);
}

/** A multimedia queue knows the medium of its conversations better (domain.md §1.7). */
function subtypeOf({ subtype }: Queue, { media }: CenterCall): Partial<CenterCall> {
  if (media !== 'text' || subtype === undefined) return {};
  return { mediaType: subtype.toLowerCase() as 'web' | 'wechat' | 'email' | 'whatsapp' };
}

function accompany(floor: Floor, id: string, { queuing, name }: Queue): void {
  const { language, seeking } = liveCall(floor, id);
  const run =
    queuing?.method === 'ivr' && queuing.flow !== undefined
      ? startFlow(floor, id, { flow: queuing.flow, isLent: false })
      : undefined;
  if (run !== undefined && seeking !== null) {
    change(floor, id, { seeking: { ...seeking, company: run } });
    putRun(floor, id, 'company', run);
    return;
  }
  const text = queuing?.method === 'custom-tone' ? spokenPrompt(floor.setup, queuing.prompt, language) : '';
  addLine(floor, id, { from: 'centre', text: text === '' ? name : text, notice: 'waiting-tone' });
}

/** Of the free agents of the queue: of the highest agent weight, the one who has waited longest. */
export function bestAgent(floor: Floor, { seeking, media }: CenterCall, queue: string): string | undefined {
  const free = onDuty(floor, queue).filter(
    (agent) => isFree(floor, agent, media) && !(seeking?.passed.includes(agent.workNo) ?? false),
  );
  const rank = (one: AgentState) => weightOf(floor, one.workNo, queue).agent;
  return free.toSorted((a, b) => rank(b) - rank(a) || a.since - b.since || (a.workNo < b.workNo ? -1 : 1))[0]?.workNo;
}

export function ring(floor: Floor, id: string, workNo: string): void {
  const call = liveCall(floor, id);
  if (call.seeking === null) return;
  const ringing = { workNo, since: floor.at, until: floor.at + RING_MS };
  change(floor, id, { seeking: { ...call.seeking, ringing } });
  openLeg(floor, id, 'ring', workNo);
  const situation = situationOf(floor.setup, call, workNo);
  emit(floor, { type: 'ringing', workNo, call: id, transferred: call.seeking.from !== null, situation });
}

/** Nobody takes the call: the queue's treatment, else who has it hears of it, else it ends. */
export function failSeeking(floor: Floor, id: string, why: Failure): void {
  const { seeking } = liveCall(floor, id);
  if (seeking === null) return;
  const { target, moves, company } = seeking;
  if (company !== null) {
    stopFlow(floor, id, company);
    change(floor, id, { seeking: { ...seeking, company: null } });
  }
  const queue = target.to === 'queue' ? floor.setup.queues.get(target.queue) : undefined;
  if (queue !== undefined && moves < MOST_MOVES && treat(floor, id, queue, why)) return;
  closeLegs(floor, id, ['queue', 'ring'], why);
  giveBack(floor, id, why);
}

/** Whether the queue sends the call somewhere else. */
function treat(floor: Floor, id: string, queue: Queue, why: Failure): boolean {
  const { seeking, media } = liveCall(floor, id);
  const treatment = { busy: queue.whenBusy, 'no-agents': queue.whenNoAgents, timeout: queue.whenTimeout };
  const chosen = treatment[why === 'no-answer' ? 'timeout' : why];
  if (seeking === null || chosen.method === 'release') return false;
  if (chosen.method === 'transfer-to-queue') {
    const next = floor.setup.queues.get(chosen.queue);
    if (next === undefined) return false;
    closeLegs(floor, id, ['queue', 'ring'], 'overflow');
    seekQueue(floor, id, next, { from: seeking.from, moves: seeking.moves + 1 });
    return true;
  }
  if (media === 'text' || floor.setup.program.flow(chosen.flow) === undefined) return false;
  closeLegs(floor, id, ['queue', 'ring'], 'overflow');
  handOn(floor, id);
  enterFlow(floor, id, { flow: chosen.flow });
  return true;
}

/** The flow has the call from now on; a flow that is not there ends it. */
export function enterFlow(
  floor: Floor,
  id: string,
  { flow, robot, channel }: { readonly flow: string; readonly robot?: string; readonly channel?: string },
): void {
  openLeg(floor, id, 'flow', flow);
  const more = { ...(robot === undefined ? {} : { robot }), ...(channel === undefined ? {} : { channel }) };
  const run = startFlow(floor, id, { flow, isLent: false, ...more });
  if (run === undefined) {
    endCall(floor, id, 'flow-failed');
    return;
  }
  change(floor, id, { holder: { is: 'flow', run, lent: null }, seeking: null });
}

/** Nobody was found: the flow goes on by its failure, the agent speaks on, and without either the call is over. */
function giveBack(floor: Floor, id: string, why: Failure): void {
  const { holder, seeking } = liveCall(floor, id);
  if (seeking === null) return;
  if (holder.is === 'flow') {
    change(floor, id, { seeking: null });
    const due = { at: floor.at + ANSWER_MS, answer: { ok: false, problem: why } } as const;
    putRun(floor, id, 'holder', { ...holder.run, due });
    return;
  }
  if (holder.is === 'agent') {
    change(floor, id, { seeking: null, holder: { ...holder, held: false } });
    closeLegs(floor, id, ['hold'], 'returned');
    addLine(floor, id, { from: 'centre', text: '', notice: 'resumed' });
    emit(floor, { type: 'transfer-failed', workNo: holder.workNo, call: id, why });
    return;
  }
  const back = seeking.target.to === 'agent' ? seeking.from : null;
  const agent = back === null ? undefined : floor.agents.get(back);
  if (agent !== undefined && isFree(floor, { ...agent, wrapUp: null }, liveCall(floor, id).media)) {
    changeAgent(floor, agent.workNo, { wrapUp: null });
    seekAgent(floor, id, agent.workNo, { from: null, moves: seeking.moves + 1 });
    return;
  }
  endCall(floor, id, why);
}
