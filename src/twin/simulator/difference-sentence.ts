import type { Value } from '../../kernel/model/value.ts';
import type { Expectation } from './expectation.ts';
import { unlikeField } from './fulfils.ts';
import type { NameOf, Place } from './observe.ts';

interface Told {
  readonly expected: Expectation | null;
  readonly actual: Expectation | null;
  readonly place: Place | null;
  /** The element before. */
  readonly previous: Place | null;
  readonly at: number;
}

/** Says where a call first differed, what should have happened and what did. */
export function differenceSentence({ expected, actual, place, previous, at }: Told, nameOf: NameOf): string {
  const after = previous === null ? 'At the start' : `After "${nameOf(previous.flow, previous.element)}"`;
  const where = place === null ? seconds(at) : `element ${place.element}, ${seconds(at)}`;
  return `${after} ${shouldHave(expected, actual, nameOf)} ${but(expected, actual, nameOf)} (${where}).`;
}

function shouldHave(expected: Expectation | null, actual: Expectation | null, nameOf: NameOf): string {
  if (expected === null) return 'nothing more should have happened';
  switch (expected.that) {
    case 'heard':
      return `the caller should have heard ${speech(expected, expected, actual)}`;
    case 'visited':
      return `the call should have visited "${nameOf(expected.flow, expected.element)}"`;
    case 'set':
      return `${expected.variable} should have been set to ${shown(expected.value)}`;
    case 'sent':
      return actual?.that === 'sent'
        ? `the request's ${field(actual, expected, expected)}`.replace(' is ', ' should have been ')
        : `a request should have been sent with ${shown(expected.request)}`;
    case 'ended':
      return `the call should have ended as ${expected.reason}`;
  }
}

function but(expected: Expectation | null, actual: Expectation | null, nameOf: NameOf): string {
  if (actual === null) return 'but nothing more happened';
  const same = expected?.that === actual.that;
  switch (actual.that) {
    case 'heard':
      return `${same ? 'but heard' : 'but the caller heard'} ${speech(actual, expected, actual)}`;
    case 'visited':
      return `${same ? 'but visited' : 'but the call visited'} "${nameOf(actual.flow, actual.element)}"`;
    case 'set':
      return expected?.that === 'set' && expected.variable === actual.variable
        ? `but was set to ${shown(actual.value)}`
        : `but ${actual.variable} was set to ${shown(actual.value)}`;
    case 'sent':
      return expected?.that === 'sent'
        ? `but ${field(actual, expected, actual)}`
        : `but a request was sent with ${shown(actual.request)}`;
    case 'ended':
      return `${same ? 'but ended' : 'but the call ended'} as ${actual.reason}`;
  }
}

type Heard = Extract<Expectation, { that: 'heard' }>;
type Sent = Extract<Expectation, { that: 'sent' }>;

/** What was heard; where the words are the same, with what else was expected and came otherwise. */
function speech(of: Heard, expected: Expectation | null, actual: Expectation | null): string {
  const words = `"${shortened(of.text)}"`;
  if (expected?.that !== 'heard' || actual?.that !== 'heard' || expected.text !== actual.text) return words;
  const isOtherwise = (field: keyof Heard) => expected[field] !== undefined && expected[field] !== actual[field];
  const marks = [
    isOtherwise('language') ? ` in ${of.language}` : '',
    isOtherwise('recording') ? (of.recording === undefined ? ' as synthesised speech' : ` as ${of.recording}`) : '',
    isOtherwise('figure') ? (of.figure === undefined ? ' from no figure' : ` from ${of.figure}`) : '',
    isOtherwise('interrupted') ? (of.interrupted ? ' interrupted' : ' to its end') : '',
  ];
  return `${words}${marks.join('')}`;
}

function field(actual: Sent, expected: Sent, of: Sent): string {
  const name = unlikeField(actual, expected) ?? '';
  return `${name} is ${Object.hasOwn(of.request, name) ? shown(of.request[name] ?? null) : 'missing'}`;
}

function shown(value: Value): string {
  return shortened(JSON.stringify(value));
}

const LONGEST = 200;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
