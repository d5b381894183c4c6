import type { ValueMap } from '../../kernel/model/value.ts';
import { type AnsweredBy, answeredByOf } from './answered-by.ts';
import type { Authentication, CenterCall, Line } from './center-call.ts';
import type { AgentState, CenterState } from './center-state.ts';
import { maskedCalldata } from './record-of.ts';
import type { Setup } from './setup.ts';
import type { AgentDesk } from './setup-documents.ts';
import type { MediaType } from './situation.ts';
import { callsOf, serves, speaks, waitingIn } from './standing.ts';

/** All that a signed-in agent's desk shows; whoever opens it anew sees the same. */
export interface DeskView {
  readonly at: number;
  readonly agent: DeskAgent;
  readonly calls: readonly DeskCall[];
  readonly front: string | null;
  readonly queues: readonly DeskQueue[];
  readonly colleagues: readonly Colleague[];
  readonly flows: readonly { readonly id: string; readonly name: string }[];
  readonly authentications: readonly { readonly code: string; readonly name: string }[];
}

export interface DeskAgent {
  readonly workNo: string;
  readonly name: string;
  readonly account: string;
  readonly role: AgentDesk['role'];
  readonly type: AgentDesk['type'];
  readonly status: AgentState['status'];
  readonly doing: Doing;
  readonly since: number;
  /** When arranging ends; null: it does not, or not by itself. */
  readonly wrapUpUntil: number | null;
}

export type Doing = 'idle' | 'busy' | 'rest' | 'wrap-up' | 'ringing' | 'dialling' | 'talking';

/** A call or chat at the desk. */
export interface DeskCall {
  readonly id: string;
  readonly media: CenterCall['media'];
  readonly mediaType: MediaType;
  readonly direction: CenterCall['direction'];
  readonly customer: string;
  readonly serviceNo: string;
  readonly queue: { readonly id: string; readonly name: string } | null;
  readonly phase: 'ringing' | 'dialling' | 'talking' | 'held' | 'transferring' | 'lent';
  readonly muted: boolean;
  readonly startedAt: number;
  /** Since when the phase lasts, or nearly. */
  readonly since: number;
  /** Milliseconds that the customer waited in queues. */
  readonly waited: number;
  readonly userLevel: number;
  /** Masked where flows put something encrypted. */
  readonly calldata: ValueMap;
  /** The flow that the call ran last, by name; null: none. */
  readonly answeredBy: AnsweredBy | null;
  readonly lines: readonly Line[];
  readonly authentications: readonly Authentication[];
}

export interface DeskQueue {
  readonly id: string;
  readonly name: string;
  readonly media: readonly CenterCall['media'][];
  readonly waiting: number;
  readonly isMine: boolean;
}

export interface Colleague {
  readonly workNo: string;
  readonly name: string;
  readonly doing: Doing | 'signed-out';
  readonly media: readonly CenterCall['media'][];
}

const MEDIA = ['audio', 'video', 'text'] as const;

/** Undefined when nobody is signed in under this ID. */
export function deskView(setup: Setup, state: CenterState, workNo: string): DeskView | undefined {
  const agent = state.agents.find((one) => one.workNo === workNo);
  if (agent === undefined) return undefined;
  const floor = { calls: new Map(state.calls.map((call) => [call.id, call])) };
  const desk = setup.agents.get(workNo);
  const mine = callsOf(floor, workNo);
  const doingOf = (one: AgentState) => doing(one, callsOf(floor, one.workNo));
  return {
    at: state.at,
    agent: {
      workNo,
      name: desk?.name ?? workNo,
      account: desk?.account ?? '',
      role: desk?.role ?? 'common',
      type: desk?.type ?? 'voice',
      status: agent.status,
      doing: doingOf(agent),
      since: voiceSince(mine, workNo, agent.since),
      wrapUpUntil: typeof agent.wrapUp === 'number' ? agent.wrapUp : null,
    },
    calls: mine.map((call) => deskCall(setup, state.at, call, workNo)),
    front: mine.some(({ id }) => id === agent.front) ? agent.front : (mine[0]?.id ?? null),
    queues: [...setup.queues.values()].map((queue) => ({
      id: queue.id,
      name: queue.name,
      media: MEDIA.filter((media) => serves(queue, media)),
      waiting: waitingIn(floor, queue.id).length,
      isMine: desk?.queues.some((one) => one.queue === queue.id) ?? false,
    })),
    colleagues: [...setup.agents.values()]
      .filter((one) => one.workNo !== workNo)
      .map((one) => {
        const there = state.agents.find((other) => other.workNo === one.workNo);
        const media = MEDIA.filter((medium) => speaks(one, medium));
        return {
          workNo: one.workNo,
          name: one.name,
          media,
          doing: there === undefined ? 'signed-out' : doingOf(there),
        };
      }),
    flows: [...setup.flows.values()]
      .filter(({ type, isReferenced }) => type === 'main' || isReferenced)
      .map(({ id, name }) => ({ id, name })),
    authentications: [...setup.authentications.values()].map(({ code, name }) => ({ code, name })),
  };
}

/** Voice says more than chats do. */
function doing({ status, wrapUp, workNo }: AgentState, calls: readonly CenterCall[]): Doing {
  const voice = calls.find(({ media }) => media !== 'text');
  if (voice !== undefined) {
    const phase = phaseOf(voice, workNo);
    return phase === 'ringing' || phase === 'dialling' ? phase : 'talking';
  }
  if (wrapUp !== null) return 'wrap-up';
  if (calls.some((call) => phaseOf(call, workNo) === 'ringing')) return 'ringing';
  return status;
}

function voiceSince(calls: readonly CenterCall[], workNo: string, otherwise: number): number {
  const voice = calls.find(({ media }) => media !== 'text');
  if (voice === undefined) return otherwise;
  return sinceOf(voice, workNo);
}

/** Since when the agent has the call, or it rings. */
function sinceOf({ holder, seeking, startedAt }: CenterCall, workNo: string): number {
  if (seeking?.ringing?.workNo === workNo) return seeking.ringing.since;
  return holder.is === 'agent' && holder.workNo === workNo ? holder.since : startedAt;
}

function phaseOf({ holder, seeking }: CenterCall, workNo: string): DeskCall['phase'] {
  if (seeking?.ringing?.workNo === workNo) return 'ringing';
  if (holder.is === 'flow') return 'lent';
  if (seeking?.target.to === 'customer') return 'dialling';
  if (seeking !== null) return 'transferring';
  return holder.is === 'agent' && holder.held ? 'held' : 'talking';
}

function deskCall({ queues, flows }: Setup, now: number, call: CenterCall, workNo: string): DeskCall {
  const { id, media, mediaType, direction, customer, serviceNo, startedAt, userLevel, holder, legs } = call;
  const queue = call.queue === null ? undefined : queues.get(call.queue);
  const isMine = holder.is === 'agent' && holder.workNo === workNo;
  const by = answeredByOf(call);
  const waits = legs.filter(({ type }) => type === 'queue');
  return {
    ...{ id, media, mediaType, direction, customer, serviceNo, startedAt, userLevel, since: sinceOf(call, workNo) },
    queue: queue === undefined ? null : { id: queue.id, name: queue.name },
    phase: phaseOf(call, workNo),
    muted: isMine && holder.muted,
    waited: waits.reduce((sum, { from, to }) => sum + (to ?? now) - from, 0),
    calldata: maskedCalldata(call),
    answeredBy: by === null ? null : { ...by, flow: flows.get(by.flow)?.name ?? by.flow },
    lines: media === 'text' ? call.lines : spokenSince(call, isMine ? firstTalk(call, workNo, holder.since) : null),
    authentications: call.authentications,
  };
}

/** What customers say to flows is none of an agent's business, nor what they said to others. */
function spokenSince({ lines }: CenterCall, from: number | null): readonly Line[] {
  return from === null ? [] : lines.filter((line) => line.at >= from && line.from !== 'flow');
}

/** A customer who was lent to a flow is back: what was said before still counts. */
function firstTalk({ legs }: CenterCall, workNo: string, since: number): number {
  return legs.find(({ type, who }) => type === 'agent' && who === workNo)?.from ?? since;
}
