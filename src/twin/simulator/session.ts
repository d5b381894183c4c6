import { begin, type Step } from '../../kernel/engine/engine.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { CallFacts } from '../../kernel/model/call.ts';
import { sameJson } from '../../lib/same-json.ts';
import type { Answerer } from './answerer.ts';
import { type Cause, type Moment, type Moved, moved, type Session, stayed } from './moment.ts';
import { asked, NOTHING_ASKED } from './outside.ts';
import { withPlatform } from './platform.ts';

export type Begun = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly problem: string };

const LAST_START = 253_402_300_799_000;

/**
 * Begins to try out a flow; nothing has happened yet but that the call came. It starts on a full second, so that every
 * run can be saved as a scenario.
 *
 * @param answerer who answers what the call asks; without one, all answers are given by hand
 */
export function beginSession(program: Program, flow: string, facts: CallFacts, answerer: Answerer = () => null): Begun {
  if (program.flow(flow) === undefined) {
    return { ok: false, problem: `There is no flow ${flow} with a start element. Choose another flow.` };
  }
  if (!(facts.startedAt >= 0 && facts.startedAt <= LAST_START)) {
    return { ok: false, problem: 'The call must start between the years 1970 and 9999. Choose another start.' };
  }
  const { state, events } = begin(program, flow, { ...facts, startedAt: Math.floor(facts.startedAt / 1000) * 1000 });
  const first: Moment = {
    id: 0,
    parent: null,
    cause: { because: 'began' },
    state,
    events,
    children: [],
    outside: NOTHING_ASKED,
  };
  const root = Object.freeze(first);
  const around = withPlatform(answerer, program, flow);
  return { ok: true, session: { program, flow, answerer: around, root, moments: [root] } };
}

/** The same session, in which somebody else answers from the next request on. */
export function withAnswerer(session: Session, answerer: Answerer): Session {
  return { ...session, answerer: withPlatform(answerer, session.program, session.flow) };
}

/** Adds what a move led to. The same move from the same moment leads to the same moment, and is kept once. */
export function append(session: Session, parent: Moment, cause: Cause, { state, events }: Step): Moment {
  const outside = asked(session.answerer, parent.outside, state);
  // With other answers than before, the same move leads somewhere else.
  const known = parent.children.find(
    (child) =>
      child.cause.because !== 'variable-set' && sameJson(child.cause, cause) && sameJson(child.outside, outside),
  );
  if (known !== undefined) return known;
  const moments = session.moments as Moment[];
  const moment: Moment = Object.freeze({ id: moments.length, parent, cause, state, events, children: [], outside });
  moments.push(moment);
  (parent.children as Moment[]).push(moment);
  return moment;
}

/** The moment before; the first has none and stays. */
export function back(moment: Moment): Moment {
  return moment.parent ?? moment;
}

/** Any moment of the session by its id, to look at it or to take another way from there. */
export function jumpTo(session: Session, id: number, from: Moment = session.root): Moved {
  const moment = session.moments[id];
  return moment === undefined ? stayed(from, `This session has no moment ${id}.`) : moved(moment);
}
