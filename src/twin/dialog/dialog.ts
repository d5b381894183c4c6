import { resume, start } from '../../kernel/engine/engine.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { Answer, CallFacts, CallInput, CallState, ServiceRequest, Wait } from '../../kernel/model/call.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { CallEvent, Spoken } from '../../kernel/model/event.ts';
import { secretPathsAfter } from '../contact-center/flow-runs.ts';
import type { Answerer } from '../simulator/answerer.ts';
import { asked, NOTHING_ASKED, nobodyAnswers, type Outside, replyTo } from '../simulator/outside.ts';

/** What a dialog runs on. */
export interface DialogHost {
  readonly program: Program;
  readonly catalogue: Catalogue;
  /** The flow that answers. */
  readonly flow: string;
  /** Who answers what the access side is not asked. */
  readonly answerer: Answerer;
}

/**
 * A call whose voice, keys and transfers are somewhere else. Plain data. Its time is the access side's: what is reported
 * happens when the prompt has been heard, or when the wait has passed, never by a clock here.
 */
export interface Dialog {
  readonly call: CallState;
  readonly outside: Outside;
  /** Said since the last answer. */
  readonly unsaid: readonly Spoken[];
  /** What the flow asks of the platform, as it may be shown. */
  readonly shownRequest: ServiceRequest | null;
  /** The flow has ended by handing a chat over to this queue, and the access side has not been told yet (rules 93, 98). */
  readonly handsOver: boolean;
  /** inter_idx: number of the answer that is out. */
  readonly index: number;
  /** trans_idx. */
  readonly transfers: number;
  /** Call-associated data that comes from something encrypted. */
  readonly secretPaths: readonly string[];
}

/** A dialog after a move. */
export interface Turn {
  readonly dialog: Dialog;
  readonly events: readonly CallEvent[];
  /** The live service must be asked this before there is an answer: see `serviceAnswered`. */
  readonly ask: ServiceRequest | null;
}

/** What the access side does next. */
export type Due =
  /** Says something; then the platform goes on by itself. */
  | 'say'
  | 'play'
  | 'listen'
  | 'record'
  | 'transfer'
  | 'query'
  | 'release'
  /** Nothing: a service is being asked. */
  | 'service';

export function dueOf({ call: { phase, wait }, unsaid, handsOver }: Dialog): Due {
  const isSilent = unsaid.length === 0;
  if (phase === 'ended' || wait === null) return isSilent ? (handsOver ? 'transfer' : 'release') : 'say';
  if (wait.request === null) return wait.for === 'playback' ? 'play' : 'listen';
  const byAccessSide = accessSideDoes(wait.request);
  return byAccessSide === undefined ? 'service' : isSilent ? byAccessSide : 'say';
}

function accessSideDoes({ service, file }: ServiceRequest): Due | undefined {
  if (service === 'transfer') return 'transfer';
  if (service === 'queue-information' || service === 'media-switch') return 'query';
  return service === 'recording' && file !== undefined ? 'record' : undefined;
}

/** A call reaches the flow, which must be there. */
export function beginDialog(host: DialogHost, facts: CallFacts): Turn {
  const { state, events } = start(host.program, host.flow, facts);
  const first: Dialog = {
    call: state,
    outside: NOTHING_ASKED,
    unsaid: [],
    shownRequest: null,
    handsOver: false,
    index: 1,
    transfers: 0,
    secretPaths: [],
  };
  return goOn(host, heardOf(first, state, events), events);
}

/** Hands the call an input and runs it until the access side, or a live service, has to do something. */
export function feedDialog(
  host: DialogHost,
  dialog: Dialog,
  input: CallInput,
  before: readonly CallEvent[] = [],
): Turn {
  const { state, events } = resume(host.program, dialog.call, input);
  return goOn(host, heardOf(dialog, state, events), [...before, ...events]);
}

/** The live service has answered. `ms`: how long it took. */
export function serviceAnswered(host: DialogHost, { dialog, events }: Turn, answer: Answer, ms: number): Turn {
  const wait = dialog.call.wait as Wait;
  const at = dialog.call.at + Math.max(0, Math.round(ms));
  return feedDialog(host, dialog, { type: 'answer', to: wait.number, answer, at }, events);
}

/** The dialog after a move of the engine. */
export function heardOf(dialog: Dialog, call: CallState, events: readonly CallEvent[]): Dialog {
  const said = events.flatMap((event) => (event.type === 'prompt-played' ? [event.prompt] : []));
  const request = events.findLast((event) => event.type === 'requested');
  return {
    ...dialog,
    call,
    unsaid: said.length === 0 ? dialog.unsaid : [...dialog.unsaid, ...said].slice(-MOST_SAID),
    shownRequest: request?.type === 'requested' ? request.request : dialog.shownRequest,
    handsOver: call.ended === 'transferred' && request?.type === 'requested' && !isAnswered(events, request),
    secretPaths: secretPathsAfter(dialog.secretPaths, events),
  };
}

function isAnswered(events: readonly CallEvent[], request: CallEvent): boolean {
  return events.slice(events.indexOf(request)).some(({ type }) => type === 'answered');
}

const MOST_SAID = 100;

/** Answers that a flow may get in one turn without the access side; then it is taken for endless, as behaviour rule 51 does. */
const MOST_ANSWERS = 1000;

function goOn(host: DialogHost, from: Dialog, before: readonly CallEvent[]): Turn {
  const all = [...before];
  let dialog = from;
  for (let answers = 0; dueOf(dialog) === 'service'; answers += 1) {
    const { call } = dialog;
    const wait = call.wait as Wait;
    const outside = asked(host.answerer, dialog.outside, call);
    dialog = { ...dialog, outside };
    const reply = replyTo(wait, outside);
    if (reply?.comes === 'from-live-service') return { dialog, events: all, ask: wait.request };
    const input =
      answers < MOST_ANSWERS ? replyInput(wait, outside, call.at) : ({ type: 'hang-up', at: call.at } as const);
    const { state, events } = resume(host.program, call, input);
    dialog = heardOf(dialog, state, events);
    all.push(...events);
  }
  return { dialog, events: all, ask: null };
}

/** The answer that is known, or the time that passes without one. Who waits for ever has nobody left on the line. */
function replyInput(wait: Wait, outside: Outside, at: number): CallInput {
  const reply = replyTo(wait, outside);
  if (reply?.comes === 'answer') return { type: 'answer', to: wait.number, answer: reply.answer, at: reply.at };
  if (reply?.comes === 'never') return wait.until === null ? { type: 'hang-up', at } : { type: 'time', at: wait.until };
  const message = nobodyAnswers(wait.request as ServiceRequest);
  return { type: 'answer', to: wait.number, answer: { ok: false, problem: 'connection-error', message }, at };
}
