import { type AnsweredBy, answeredByOf } from './answered-by.ts';
import type { CenterCall, Line } from './center-call.ts';
import type { CenterState } from './center-state.ts';
import type { MediaType } from './situation.ts';

/** All that a customer's telephone shows. */
export interface PhoneView {
  readonly at: number;
  readonly number: string;
  readonly call: PhoneCall | null;
}

export interface PhoneCall {
  readonly id: string;
  readonly media: CenterCall['media'];
  readonly mediaType: MediaType;
  /** Inbound: what was dialled. Outbound: who calls. */
  readonly with: string;
  readonly phase: 'called' | 'flow' | 'waiting' | 'ringing' | 'talking' | 'held' | 'outside';
  /** What the flow wants now; null: nothing, or there is no flow. */
  readonly wants: 'keys' | 'speech' | 'keys-or-speech' | null;
  readonly startedAt: number;
  /** The flow that answered last; null: none did. */
  readonly answeredBy: AnsweredBy | null;
  readonly lines: readonly Line[];
}

/** Undefined when the phone is not switched on. */
export function phoneView({ at, phones, calls }: CenterState, phone: string): PhoneView | undefined {
  const set = phones.find(({ id }) => id === phone);
  if (set === undefined) return undefined;
  const own = calls.find((call) => call.phone === phone) ?? calls.find((call) => isCalled(call, set.number));
  return { at, number: set.number, call: own === undefined ? null : phoneCall(own) };
}

function isCalled({ seeking, customer }: CenterCall, number: string): boolean {
  return seeking?.target.to === 'customer' && customer === number;
}

function phoneCall(call: CenterCall): PhoneCall {
  const { id, media, mediaType, serviceNo, startedAt, lines, holder, seeking } = call;
  const answeredBy = answeredByOf(call);
  const run = seeking === null ? (holder.is === 'flow' ? holder.run : null) : seeking.company;
  const wanted = run?.state.wait?.for;
  const wants = wanted === 'keys' || wanted === 'speech' || wanted === 'keys-or-speech' ? wanted : null;
  return { id, media, mediaType, with: serviceNo, phase: phaseOf(call), wants, startedAt, answeredBy, lines };
}

function phaseOf({ holder, seeking }: CenterCall): PhoneCall['phase'] {
  if (seeking?.target.to === 'customer') return 'called';
  if (seeking !== null) return seeking.ringing === null ? 'waiting' : 'ringing';
  if (holder.is === 'flow') return 'flow';
  if (holder.is === 'outside') return 'outside';
  return holder.is === 'agent' && holder.held ? 'held' : 'talking';
}
