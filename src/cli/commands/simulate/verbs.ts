import { traceText } from '../../../kernel/engine/trace-text.ts';
import type { Key } from '../../../kernel/model/call.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { promptEnd } from '../../../twin/simulator/caller.ts';
import type { Given } from '../../../twin/simulator/given-input.ts';
import { lineage, type Moment, path } from '../../../twin/simulator/moment.ts';
import { passTime, provide, skipWait } from '../../../twin/simulator/moves.ts';
import { jumpTo } from '../../../twin/simulator/session.ts';
import { setVariable } from '../../../twin/simulator/set-variable.ts';
import { type Conversation, goOn, refuse, tellWait } from './conversation.ts';
import { givenAnswer } from './given-answer.ts';
import { saveCall } from './save-call.ts';
import { treeLines } from './tree-lines.ts';
import { variableLines } from './variable-lines.ts';

/** Something that can be typed. */
export interface Verb {
  readonly name: string;
  /** What follows the name, for help. */
  readonly usage: string;
  readonly help: string;
  readonly run: (talk: Conversation, rest: string) => unknown;
}

/** Milliseconds between keys that are typed together; scenarios have the same default. */
const keyGap = 300;

export const VERBS: readonly Verb[] = [
  {
    name: 'say',
    usage: '<text>',
    help: 'the caller says it',
    run: (talk, text) => act(talk, { type: 'speech', text }),
  },
  {
    name: 'mumble',
    usage: '',
    help: 'the caller says something that is not understood',
    run: (talk) => act(talk, { type: 'nomatch' }),
  },
  { name: 'wait', usage: '[seconds]', help: 'the caller is silent, until the next deadline or so long', run: beSilent },
  { name: 'hangup', usage: '', help: 'the caller hangs up', run: (talk) => act(talk, { type: 'hang-up' }) },
  {
    name: 'agent',
    usage: '',
    help: 'the customer of a chat wants a person',
    run: (talk) => act(talk, { type: 'agent-wanted' }),
  },
  {
    name: 'answer',
    usage: '<json> | <word>',
    help: 'answers what the call asks: a JSON body, or silence, connection-error, transferred, refused [reason], {"with": ...}',
    run: answer,
  },
  {
    name: 'vars',
    usage: '[text]',
    help: 'all variables, or those whose name holds the text',
    run: (talk, text) => print(talk, variableLines(talk, text)),
  },
  { name: 'set', usage: '<variable> = <value>', help: 'gives a variable another value (JSON, else text)', run: set },
  { name: 'back', usage: '[n]', help: 'back to where something was typed, n times', run: back },
  { name: 'fork', usage: '[n]', help: 'like back, to take another way; the way so far stays in the tree', run: back },
  { name: 'tree', usage: '', help: 'all ways taken; * is here', run: (talk) => print(talk, treeLines(talk)) },
  { name: 'goto', usage: '<moment>', help: 'to a moment of the tree', run: goTo },
  {
    name: 'trace',
    usage: '',
    help: 'everything that happened, a line of JSON per event',
    run: ({ moment, terminal }) => terminal.write(traceText(path(moment))),
  },
  { name: 'save', usage: '<id> [name]', help: 'saves the call as a scenario of the tenant', run: saveCall },
];

/** Presses keys: after the prompt, or into it. */
export async function press(talk: Conversation, keys: string, isEarly: boolean): Promise<void> {
  let at = isEarly ? talk.moment.state.at : afterPrompt(talk.moment);
  let { moment } = talk;
  for (const key of keys) {
    const { moment: next, problem } = provide(talk.session, moment, { type: 'key', key: key as Key, at });
    if (problem !== null) return goOn(talk, { moment: next, problem, ask: null });
    moment = next;
    at = Math.max(at, moment.state.at) + keyGap;
  }
  return goOn(talk, { moment, problem: null, ask: null });
}

function act(talk: Conversation, given: Given): Promise<void> {
  const at = given.type === 'hang-up' ? talk.moment.state.at : afterPrompt(talk.moment);
  return goOn(talk, provide(talk.session, talk.moment, { ...given, at }));
}

/** Who types has read the prompt to its end. */
function afterPrompt({ state }: Moment): number {
  return state.wait === null ? state.at : promptEnd(state.wait, state.at);
}

async function beSilent(talk: Conversation, rest: string): Promise<void> {
  if (rest === '') await goOn(talk, skipWait(talk.session, talk.moment));
  else if (!/^\d{1,5}(\.\d{1,3})?$/.test(rest)) refuse(talk, 'Say how many seconds: wait 2.5');
  else await goOn(talk, passTime(talk.session, talk.moment, Math.round(Number(rest) * 1000)));
}

async function answer(talk: Conversation, rest: string): Promise<void> {
  const given = givenAnswer(rest, talk.moment.state.wait?.request ?? null);
  if ('problem' in given) refuse(talk, given.problem);
  else if (given.answer === null) await goOn(talk, skipWait(talk.session, talk.moment));
  else await goOn(talk, provide(talk.session, talk.moment, { type: 'answer', answer: given.answer }));
}

async function set(talk: Conversation, rest: string): Promise<void> {
  const [, name, text] = /^(\S+?)\s*=\s*(.*)$/.exec(rest) ?? [];
  if (name === undefined || text === undefined) refuse(talk, 'Write it like: set FLOW.tries = 2');
  else await goOn(talk, setVariable(talk.session, talk.moment, name, typedValue(text)));
}

function typedValue(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
}

function back(talk: Conversation, rest: string): void {
  const steps = rest === '' ? 1 : Number(rest);
  const before = lineage(talk.moment).filter((moment) => moment !== talk.moment && talk.stops.has(moment.id));
  const target = /^\d{0,6}$/.test(rest) && steps > 0 ? before[before.length - steps] : undefined;
  if (target !== undefined) stand(talk, target);
  else refuse(talk, `There are ${before.length} places to go back to. Give a number up to that.`);
}

async function goTo(talk: Conversation, rest: string): Promise<void> {
  const id = /^\d{1,9}$/.test(rest) ? Number(rest) : -1;
  const { moment, problem } = jumpTo(talk.session, id, talk.moment);
  if (problem !== null) {
    refuse(talk, `There is no moment ${id < 0 ? 'of that name' : id}. The tree shows those there are.`);
    return;
  }
  stand(talk, moment);
  if (!talk.stops.has(moment.id)) await goOn(talk, { moment, problem: null, ask: null });
}

function stand(talk: Conversation, moment: Moment): void {
  talk.moment = moment;
  const { at, frames } = moment.state;
  const frame = frames[frames.length - 1];
  const place = frame === undefined ? '' : ` at "${talk.nameOf(frame.flow, frame.at)}"`;
  print(talk, [`Moment ${moment.id}: ${(at / 1000).toFixed(1)} s${place}.`]);
  tellWait(talk);
}

function print({ terminal }: Conversation, lines: readonly string[]): void {
  terminal.write(lines.map((line) => `${line}\n`).join(''));
}
