import { resume, type Step, start } from '../../kernel/engine/engine.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { Answer, CallInput, CallState, Key } from '../../kernel/model/call.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { CALL } from './conduct-call.harness.ts';

/** How long after a prompt the caller of an example reacts, in milliseconds. */
const REACTION = 300;

/**
 * Plays the call that a page tells and writes it down as the page has to tell it. Lines that say what the caller and the
 * services do (`caller ...`, `service ...`) are taken from the script; all others come from the call itself. An example
 * may start with `call {...}`, which changes the facts of the call.
 *
 * @param isTold whether leaving this element is written down
 */
export function transcriptOf(
  program: Program,
  flow: string,
  script: string,
  isTold: (element: string) => boolean,
): string {
  const lines = script.split('\n').filter((line) => /^(call|caller|service) /.test(line));
  const facts = lines[0]?.startsWith('call ') ? lines.shift() : undefined;
  const written: string[] = facts === undefined ? [] : [facts];
  const hear = (step: Step): CallState => {
    let { state, events } = step;
    written.push(...events.flatMap((event) => told(event, isTold)));
    while (state.wait?.for === 'playback') {
      ({ state, events } = resume(program, state, { type: 'time', at: state.wait.until ?? state.at }));
      written.push(...events.flatMap((event) => told(event, isTold)));
    }
    return state;
  };
  let state = hear(start(program, flow, { ...CALL, ...(facts === undefined ? {} : JSON.parse(facts.slice(5))) }));
  for (const line of lines) {
    written.push(line);
    for (const act of actsOf(line)) state = hear(resume(program, state, act(state)));
  }
  return `${written.join('\n')}\n`;
}

type Act = (state: CallState) => CallInput;

function actsOf(line: string): readonly Act[] {
  const [, who = '', does = '', what = ''] = /^(\w+) (\S+) ?(.*)$/.exec(line) ?? [];
  switch (`${who} ${does}`) {
    case 'caller presses':
      return [...what].map((key) => (state) => ({ type: 'key', key: key as Key, at: soon(state) }));
    case 'caller says':
      return [(state) => ({ type: 'speech', text: what, confidence: 100, at: soon(state) })];
    case 'caller mumbles':
      return [(state) => ({ type: 'nomatch', at: soon(state) })];
    case 'caller waits':
      return [(state) => ({ type: 'time', at: state.at + Number.parseFloat(what) * 1000 })];
    case 'caller hangs':
      return [(state) => ({ type: 'hang-up', at: soon(state) })];
    case 'service answers':
      return [(state) => answer(state, { ok: true, value: valueGiven(state, what) })];
    case 'service fails':
      return [(state) => answer(state, { ok: false, problem: what })];
    default:
      throw new Error(`Nobody can play the line "${line}".`);
  }
}

function soon(state: CallState): number {
  return Math.max(state.at, state.wait?.playingUntil ?? 0) + REACTION;
}

function answer(state: CallState, given: Answer): CallInput {
  return { type: 'answer', to: state.wait?.number ?? 0, answer: given, at: soon(state) };
}

/** An interface answers with an HTTP status and a body; other services with a value. */
function valueGiven(state: CallState, what: string) {
  const isHttp = state.wait?.request?.service === 'interface';
  const [, status = '200', body = 'null'] = /^(?:(\d{3}) ?)?(.*)$/.exec(what) ?? [];
  return isHttp ? { status: Number(status), body } : JSON.parse(body === '' ? 'null' : body);
}

function told(event: CallEvent, isTold: (element: string) => boolean): readonly string[] {
  switch (event.type) {
    case 'prompt-played':
      return [
        `hears ${event.prompt.text}${event.prompt.recording === undefined ? '' : ` [${event.prompt.recording}]`}`,
      ];
    case 'variable-set':
      return [`sets ${event.variable} = ${JSON.stringify(event.value)}`];
    case 'language-set':
      return [`speaks ${event.language}`];
    case 'requested':
      return [`asks ${JSON.stringify(event.request)}`];
    case 'error':
      return [`error ${event.code}`];
    case 'element-left':
      return isTold(event.element) ? [`leaves ${event.element} by ${event.exit}`] : [];
    case 'flow-entered':
      return [`enters flow ${event.flow}`];
    case 'call-ended':
      return [`ends ${event.reason}`];
    default:
      return [];
  }
}
