import type { ServiceRequest } from '../../kernel/model/call.ts';
import type { CallEvent, Spoken } from '../../kernel/model/event.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import type { Check, Expectation } from './expectation.ts';

/** An element of a flow. */
export interface Place {
  readonly flow: string;
  readonly element: string;
}

/** How an element is called in sentences. */
export type NameOf = (flow: string, element: string) => string;

/** Something that happened in a call, in the words of expectations, and where. */
export interface Observation {
  readonly what: Expectation;
  /** Milliseconds since the start of the call. */
  readonly at: number;
  /** Null before the first element is entered. */
  readonly place: Place | null;
  /** The element that was entered before. */
  readonly after: Place | null;
}

/** What a trace says about the checked matters, in order. */
export function observe(events: readonly CallEvent[], checks: readonly Check[]): readonly Observation[] {
  const observed: Observation[] = [];
  const callers: (Place | null)[] = [];
  let place: Place | null = null;
  let after: Place | null = null;
  for (const event of events) {
    if (event.type === 'element-entered') {
      after = place;
      place = { flow: event.flow, element: event.element };
    } else if (event.type === 'flow-entered') {
      if (event.how === 'call') callers.push(place);
      else callers.length = 0;
    } else if (event.type === 'flow-returned') {
      after = place;
      place = callers.pop() ?? null;
    } else if (event.type === 'prompt-interrupted') {
      interruptLast(observed);
    }
    const what = expectationOf(event);
    if (what !== null && checks.includes(what.that)) observed.push({ what, at: event.at, place, after });
  }
  return observed;
}

/** The expectations that a trace fulfils. */
export function expectationsOf(events: readonly CallEvent[], checks: readonly Check[]): readonly Expectation[] {
  return observe(events, checks).map(({ what }) => what);
}

function expectationOf(event: CallEvent): Expectation | null {
  switch (event.type) {
    case 'prompt-played':
      return heard(event.prompt);
    case 'element-entered':
      return { that: 'visited', flow: event.flow, element: event.element };
    case 'variable-set':
      return { that: 'set', variable: event.variable, value: event.value };
    case 'requested':
      return { that: 'sent', request: withoutService(event.request) };
    case 'call-ended':
      return { that: 'ended', reason: event.reason };
    default:
      return null;
  }
}

function heard({ text, language, recording, figure }: Spoken): Expectation {
  return {
    that: 'heard',
    text,
    language,
    ...(recording === undefined ? {} : { recording }),
    ...(figure === undefined ? {} : { figure: figure.name }),
    interrupted: false,
  };
}

function withoutService({ service: _, ...request }: ServiceRequest): ValueMap {
  return request;
}

function interruptLast(observed: Observation[]): void {
  const index = observed.findLastIndex(({ what }) => what.that === 'heard');
  const last = observed[index];
  if (last?.what.that === 'heard') observed[index] = { ...last, what: { ...last.what, interrupted: true } };
}
