import type { Program } from '../../kernel/engine/program.ts';
import { scopeOf } from '../../kernel/engine/scope-of.ts';
import { type Compiled, compileExpression } from '../../kernel/expressions/compile-expression.ts';
import { ExpressionError } from '../../kernel/expressions/expression-error.ts';
import { flowEnvironment } from '../../kernel/expressions/flow-environment.ts';
import type { CallState, Frame } from '../../kernel/model/call.ts';
import type { Moment, Moved, Session } from './moment.ts';
import { step } from './moves.ts';
import { overrun } from './run-call.ts';
import { elementName } from './visits.ts';

/** Where a run stops: before an element, or before any element once a condition holds. */
export type Breakpoint = { readonly element: string } | { readonly when: string };

/** Where a run stopped; `hit` is the breakpoint that stopped it. */
export interface Halted extends Moved {
  readonly hit: Breakpoint | null;
}

/**
 * Runs until a breakpoint is met, the caller must do something, nobody knows an answer, or the call ends. Playback and
 * mock answers take their time. The element the call stands before is always entered.
 */
export function runToBreakpoint(session: Session, moment: Moment, breakpoints: readonly Breakpoint[]): Halted {
  const matcher = matcherOf(session.program, breakpoints);
  let at = moment;
  for (let steps = 0; ; steps += 1) {
    const { phase, wait } = at.state;
    if (phase === 'ended' || (phase === 'waiting' && wait?.for !== 'playback' && wait?.for !== 'answer')) {
      return { moment: at, problem: null, ask: null, hit: null };
    }
    const hit = phase === 'ready' && at !== moment ? matcher(at.state) : null;
    if (hit !== null) return { moment: at, problem: null, ask: null, hit };
    const next = step(session, at);
    const tooLong = overrun(phase === 'waiting' ? steps : 0, next.moment.state.at);
    if (next.moment === at || tooLong !== null) return { ...next, problem: next.problem ?? tooLong, hit: null };
    at = next.moment;
  }
}

/** The breakpoint that a call which is about to enter an element meets there. */
export function breakpointAt(
  { program }: Session,
  { state }: Moment,
  breakpoints: readonly Breakpoint[],
): Breakpoint | null {
  return state.phase === 'ready' ? matcherOf(program, breakpoints)(state) : null;
}

/** What is wrong with a condition in a flow; null when it can be used there. */
export function breakpointProblem(program: Program, flow: string, when: string): string | null {
  const compiled = program.flow(flow);
  const result = compileExpression(when, flowEnvironment(compiled?.variables ?? [], program.globals), 'boolean');
  return result.ok ? null : (result.problems[0]?.message ?? 'The condition does not compile.');
}

function matcherOf(program: Program, breakpoints: readonly Breakpoint[]): (state: CallState) => Breakpoint | null {
  const byFlow = new Map<string, readonly (readonly [Breakpoint, Compiled])[]>();
  return (state) => {
    const { flow, at } = state.frames[state.frames.length - 1] as Frame;
    const element = breakpoints.find(
      (breakpoint) => 'element' in breakpoint && breakpoint.element === elementName(flow, at),
    );
    if (element !== undefined) return element;
    const conditions = byFlow.get(flow) ?? conditionsIn(program, flow, breakpoints);
    byFlow.set(flow, conditions);
    return conditions.find(([, condition]) => holds(program, state, condition))?.[0] ?? null;
  };
}

/** The conditions that can be read in this flow; one that names another flow's variables never holds here. */
function conditionsIn(program: Program, flow: string, breakpoints: readonly Breakpoint[]) {
  const environment = flowEnvironment(program.flow(flow)?.variables ?? [], program.globals);
  return breakpoints.flatMap((breakpoint) => {
    if (!('when' in breakpoint)) return [];
    const result = compileExpression(breakpoint.when, environment, 'boolean');
    return result.ok ? [[breakpoint, result.compiled] as const] : [];
  });
}

function holds(program: Program, state: CallState, condition: Compiled): boolean {
  try {
    return condition.evaluate(scopeOf(program, state)) === true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
