import type { EndReason, ServiceRequest } from '../../../kernel/model/call.ts';
import type { CallEvent, Spoken } from '../../../kernel/model/event.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value } from '../../../kernel/model/value.ts';
import type { Recognition } from '../../../twin/recognition/recognition.ts';
import { lineage, type Moment } from '../../../twin/simulator/moment.ts';
import type { Place } from '../../../twin/simulator/observe.ts';

/** A line of the conversation. `at`: milliseconds since the start; `moment`: where one can go back to. */
export type Row = { readonly at: number; readonly moment: number; readonly place: Place | null } & (
  | { readonly row: 'heard'; readonly prompt: Spoken; readonly interruptedAfter: number | null }
  /** `ignored`: the call had no use for it. */
  | { readonly row: 'caller'; readonly how: How; readonly input: string; readonly ignored: boolean }
  /** Keys of an entry that has not been taken yet; only their number, for they may be secret. */
  | { readonly row: 'typing'; readonly keys: string }
  | { readonly row: 'entered' }
  | { readonly row: 'flow'; readonly flow: string; readonly how: 'jump' | 'call' | 'exception' | 'returned' }
  | { readonly row: 'set'; readonly variable: string; readonly value: Value; readonly byHand: boolean }
  | { readonly row: 'unset'; readonly variable: string }
  | { readonly row: 'language'; readonly language: string }
  | { readonly row: 'asked'; readonly request: ServiceRequest }
  /** `recognition`: all that the built-in recogniser said, unless what the caller said is masked. */
  | {
      readonly row: 'answered';
      readonly service: string;
      readonly ok: boolean;
      readonly value: Value;
      readonly recognition?: Recognition;
    }
  /** The caller leaves a message: at most so many seconds. */
  | { readonly row: 'recording'; readonly file: string; readonly maxSeconds: number }
  /** The call goes on in another medium. */
  | { readonly row: 'medium'; readonly media: string }
  /** A chat goes to the agents of a skill queue. */
  | { readonly row: 'handed-over'; readonly queue: string }
  | { readonly row: 'error'; readonly code: string; readonly message: string }
  | { readonly row: 'ended'; readonly reason: EndReason }
);

/** How something came from the caller. */
export type How = 'keys' | 'speech' | 'mumble' | 'silence' | 'hang-up' | 'agent-wanted';

interface Writing {
  readonly rows: Row[];
  readonly callers: (Place | null)[];
  place: Place | null;
  typed: { keys: string; row: Row | null };
  /** The last request, as events show it. */
  asked: ServiceRequest | null;
}

/** The conversation from the start of the call to a moment. Nothing that is masked in events is shown. */
export function transcriptOf(moment: Moment): readonly Row[] {
  const writing: Writing = { rows: [], callers: [], place: null, typed: { keys: '', row: null }, asked: null };
  for (const each of lineage(moment)) {
    typedKey(writing, each);
    for (const event of each.events) write(writing, each, event);
  }
  return writing.rows;
}

/** A key that led to no event of its own stands there as typed until the entry is taken or dropped. */
function typedKey({ rows, typed, place }: Writing, { cause, state, events, id }: Moment): void {
  if (cause.because !== 'input' || cause.input.type !== 'key') return;
  if (events.some(({ type }) => type === 'input-ignored')) return;
  typed.keys += cause.input.key;
  const row: Row = { at: state.at, moment: id, place, row: 'typing', keys: MASK[0]?.repeat(typed.keys.length) ?? '' };
  if (typed.row === null) rows.push(row);
  else rows[rows.indexOf(typed.row)] = row;
  typed.row = row;
}

function write(writing: Writing, moment: Moment, event: CallEvent): void {
  const { rows } = writing;
  follow(writing, event);
  if (event.type === 'prompt-interrupted') {
    interruptLast(rows, event.after);
    return;
  }
  if (event.type === 'requested') writing.asked = event.request;
  const row = recognitionRow(event, moment, writing.asked) ?? rowOf(event, moment);
  if (row === null) return;
  const full = { at: event.at, moment: moment.id, place: writing.place, ...row } as Row;
  const { typed } = writing;
  if (full.row === 'caller' && !full.ignored) {
    if (typed.row !== null) rows.splice(rows.indexOf(typed.row), 1);
    writing.typed = { keys: '', row: null };
  } else if (full.row === 'heard') writing.typed = { keys: '', row: null };
  rows.push(full);
}

function follow(writing: Writing, event: CallEvent): void {
  if (event.type === 'element-entered') writing.place = { flow: event.flow, element: event.element };
  else if (event.type === 'flow-returned') writing.place = writing.callers.pop() ?? null;
  else if (event.type === 'flow-entered') {
    if (event.how === 'call') writing.callers.push(writing.place);
    else writing.callers.length = 0;
  }
}

/** Distributes over the kinds of rows, so that each keeps its own fields. */
type Own<R> = R extends Row ? Omit<R, 'at' | 'moment' | 'place'> : never;

function rowOf(event: CallEvent, { cause, state }: Moment): Own<Row> | null {
  switch (event.type) {
    case 'prompt-played':
      return { row: 'heard', prompt: event.prompt, interruptedAfter: null };
    case 'input-received':
    case 'input-ignored':
      return callerRow(event, cause);
    case 'element-entered':
      return { row: 'entered' };
    case 'flow-entered':
      return { row: 'flow', flow: event.flow, how: event.how };
    case 'flow-returned':
      return { row: 'flow', flow: event.flow, how: 'returned' };
    case 'variable-set':
      if (event.variable === 'SYS.callMediaType') return { row: 'medium', media: String(event.value) };
      return {
        row: 'set',
        variable: event.variable,
        value: event.value,
        byHand: cause.because === 'variable-set',
      };
    case 'variable-unset':
      return { row: 'unset', variable: event.variable };
    case 'language-set':
      return { row: 'language', language: event.language };
    case 'requested':
      return (
        recordingRow(event.request) ?? handOverRow(event.request, state) ?? { row: 'asked', request: event.request }
      );
    case 'answered':
      return { row: 'answered', service: event.service, ok: event.ok, value: event.value };
    case 'error':
      return { row: 'error', code: event.code, message: event.message };
    case 'call-ended':
      return { row: 'ended', reason: event.reason };
    default:
      return null;
  }
}

/** The answer of the built-in recogniser holds more than its event. */
function recognitionRow(event: CallEvent, { cause }: Moment, asked: ServiceRequest | null): Own<Row> | null {
  if (event.type !== 'answered' || event.service !== 'recogniser' || cause.because !== 'answered') return null;
  const { answer } = cause.input;
  const isWhole = answer.ok && typeof answer.value === 'object' && answer.value !== null && 'why' in answer.value;
  if (!isWhole || asked?.content === MASK) return null;
  const recognition = answer.value as unknown as Recognition;
  return { row: 'answered', service: event.service, ok: event.ok, value: event.value, recognition };
}

function recordingRow({ service, file, maxSeconds }: ServiceRequest): Own<Row> | null {
  if (service !== 'recording' || typeof file !== 'string') return null;
  return { row: 'recording', file, maxSeconds: typeof maxSeconds === 'number' ? maxSeconds : 0 };
}

/** A robot that hands over waits for no answer: the chat has ended for it. */
function handOverRow({ service, target }: ServiceRequest, { phase, call }: Moment['state']): Own<Row> | null {
  const isHandOver = service === 'transfer' && phase === 'ended' && call.media === 'text';
  return isHandOver ? { row: 'handed-over', queue: String(target) } : null;
}

function callerRow(event: { readonly type: string; readonly input: string }, cause: Moment['cause']): Own<Row> | null {
  const type = cause.because === 'input' ? cause.input.type : 'time';
  const how: How =
    type === 'key'
      ? 'keys'
      : type === 'speech'
        ? 'speech'
        : type === 'nomatch'
          ? 'mumble'
          : type === 'hang-up' || type === 'agent-wanted'
            ? type
            : 'silence';
  const ignored = event.type === 'input-ignored';
  // An ignored answer came too late; what it was, the row of the request tells.
  if (ignored && (event.input === 'answer' || event.input === 'playover')) return null;
  // Silence after some digits closes an entry: those are keys then.
  const isEntry = how === 'silence' && event.input !== 'timeout';
  return { row: 'caller', how: isEntry ? 'keys' : how, input: ignored ? '' : event.input, ignored };
}

function interruptLast(rows: Row[], after: number): void {
  const index = rows.findLastIndex(({ row }) => row === 'heard');
  const last = rows[index];
  if (last?.row === 'heard') rows[index] = { ...last, interruptedAfter: after };
}
