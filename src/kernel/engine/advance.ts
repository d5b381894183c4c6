import { ExpressionError } from '../expressions/expression-error.ts';
import type { EndReason, Wait } from '../model/call.ts';
import { CallError } from '../model/call-error.ts';
import type { ElementInput, Outcome, WaitFor } from '../model/element-type.ts';
import { MASK } from '../model/mask.ts';
import type { Value, ValueMap } from '../model/value.ts';
import { coerce } from './coerce.ts';
import { handOver, handOverQueue } from './hand-over.ts';
import type { LiveRun } from './live-run.ts';
import { type CompiledFlow, type CompiledLeave, NO_VALUES, type Node } from './program.ts';

/** Elements a call may enter without waiting for anything; then it is taken for an endless loop (rule 51). */
export const LOOP_LIMIT = 1000;

/** Flows that may wait for each other's return (rule 63). */
export const DEPTH_LIMIT = 20;

/** Enters the element the call stands at and does what it says. */
export function enterElement(run: LiveRun): void {
  run.unwaited += 1;
  if (run.unwaited > LOOP_LIMIT) {
    const message = `The call entered ${LOOP_LIMIT} elements without waiting for anything. Add a wait or a bound to the loop.`;
    run.emit({ type: 'error', at: run.at, code: 'endless-loop', message });
    end(run, 'endless-loop');
    return;
  }
  run.memory = null;
  run.result = null;
  run.toc = NO_VALUES;
  run.emit({ type: 'element-entered', at: run.at, flow: run.node.flow.id, element: run.node.id });
  carryOut(run, attempt(run, null));
}

/** Hands an input to the waiting element; true when it was for it. */
export function hear(run: LiveRun, input: ElementInput): boolean {
  const outcome = attempt(run, input);
  if (outcome === null) return false;
  run.wait = null;
  carryOut(run, outcome);
  return true;
}

function attempt(run: LiveRun, input: ElementInput | null): Outcome | null {
  const { behaviour } = run.node;
  try {
    return input === null ? behaviour.enter(run) : (behaviour.resume?.(run, input) ?? null);
  } catch (error) {
    if (!(error instanceof ExpressionError || error instanceof CallError)) throw error;
    return { do: 'fail', exit: 'SYSERROR_INNER', code: error.code, message: error.message };
  }
}

function carryOut(run: LiveRun, outcome: Outcome | null): void {
  if (outcome === null) return;
  switch (outcome.do) {
    case 'leave':
      leave(run, outcome as CompiledLeave);
      return;
    case 'wait':
      run.waits += 1;
      run.unwaited = 0;
      run.phase = 'waiting';
      run.wait = waitOf(run.waits, outcome.wait);
      return;
    case 'preset':
      leave(run, presetExit(run, outcome.branch));
      return;
    case 'fail':
      run.emit({ type: 'error', at: run.at, code: outcome.code, message: outcome.message });
      leave(run, exitOf(run.node, outcome.exit));
      return;
    case 'jump':
      jump(run, outcome.flow, outcome.element);
      return;
    case 'call':
      call(run, outcome.flow, outcome.give, outcome.take);
      return;
    case 'hand-over': {
      const queue = handOverQueue(run);
      if (queue === undefined) carryOut(run, outcome.otherwise);
      else {
        handOver(run, queue);
        end(run, 'ended-by-flow');
      }
      return;
    }
    case 'end':
      if (run.below.length > 0 && outcome.reason === 'ended-by-flow') giveBack(run);
      else end(run, outcome.reason);
  }
}

function waitOf(number: number, { for: what, until, playingUntil, request }: WaitFor): Wait {
  return { number, for: what, until, playingUntil, request };
}

function leave(run: LiveRun, exit: CompiledLeave): void {
  run.memory = null;
  run.emit({ type: 'element-left', at: run.at, flow: run.node.flow.id, element: run.node.id, exit: exit.exit });
  if (exit.to === null) {
    toExceptionFlow(run, exit.exit);
    return;
  }
  run.node = exit.to;
  run.phase = 'ready';
}

/** Rules 41 to 45: error3, then timeoutN or nomatchN, then the default, then the exception flow. */
function presetExit(run: LiveRun, branch: 'timeout' | 'nomatch'): CompiledLeave {
  const { exits } = run.node;
  const numbered = `${branch}${branch === 'timeout' ? run.timeouts : run.nomatches}`;
  const error3 = run.timeouts + run.nomatches >= 3 ? drawn(exits.get('error3')) : undefined;
  return (
    error3 ??
    drawn(exits.get(numbered)) ??
    drawn(exits.get('default')) ??
    drawn(exits.get('next')) ??
    exitOf(run.node, numbered)
  );
}

function drawn(exit: CompiledLeave | undefined): CompiledLeave | undefined {
  return exit === undefined || exit.to === null ? undefined : exit;
}

function exitOf(node: Node, exit: string): CompiledLeave {
  return node.exits.get(exit) ?? { do: 'leave', exit, to: null };
}

/** Rules 46 to 49: where a call goes when the line it needs is not drawn. */
function toExceptionFlow(run: LiveRun, exit: string): void {
  const flow = run.inException ? undefined : run.program.flow(run.program.exceptionFlow ?? '');
  if (flow === undefined) {
    const why = run.inException ? 'The exception flow itself failed' : 'The tenant has no exception flow';
    const message = `${why}, and no line is drawn from exit ${exit}.`;
    run.emit({ type: 'error', at: run.at, code: 'unhandled', message });
    end(run, 'unhandled-error');
    return;
  }
  run.inException = true;
  switchTo(run, flow, flow.start, 'exception');
}

function jump(run: LiveRun, flowId: string, elementId: string | undefined): void {
  const flow = run.program.flow(flowId);
  const node = elementId === undefined ? flow?.start : flow?.nodes.get(elementId);
  if (flow === undefined) unknownFlow(run, flowId);
  else if (node === undefined) unknownElement(run, flowId, elementId ?? '');
  else switchTo(run, flow, node, 'jump');
}

function switchTo(run: LiveRun, flow: CompiledFlow, node: Node, how: 'jump' | 'exception'): void {
  run.below = [];
  run.node = node;
  run.memory = null;
  run.takeVariables(flow.defaults);
  run.phase = 'ready';
  run.emit({ type: 'flow-entered', at: run.at, flow: flow.id, how });
}

function call(run: LiveRun, flowId: string, give: ValueMap, take: readonly string[]): void {
  const flow = run.program.flow(flowId);
  if (flow === undefined) {
    unknownFlow(run, flowId);
    return;
  }
  if (run.below.length >= DEPTH_LIMIT) {
    const message = `More than ${DEPTH_LIMIT} flows wait for each other's return. Check whether a flow calls itself.`;
    carryOut(run, { do: 'fail', exit: 'SYSERROR_INNER', code: 'too-many-calls', message });
    return;
  }
  const given = givenVariables(flow, give);
  if (given instanceof CallError) {
    carryOut(run, { do: 'fail', exit: 'SYSERROR_INNER', code: given.code, message: given.message });
    return;
  }
  const { node } = run;
  run.below = [
    ...run.below,
    { flow: node.flow.id, at: node.id, variables: run.flow, memory: { take, memory: run.memory } },
  ];
  run.node = flow.start;
  run.memory = null;
  run.takeVariables(given);
  run.phase = 'ready';
  run.emit({ type: 'flow-entered', at: run.at, flow: flow.id, how: 'call' });
}

/** The variables a called flow starts with: what it is given, else its defaults (rule 62); given values must fit (rule 37). */
function givenVariables(flow: CompiledFlow, give: ValueMap): readonly Value[] | CallError {
  try {
    return flow.variables.map(({ name, type, opaque }, i) => {
      if (!Object.hasOwn(give, name)) return flow.defaults[i] ?? null;
      const value = coerce(give[name] ?? null, type, `FLOW.${name}`);
      return opaque && value !== null ? MASK : value;
    });
  } catch (error) {
    if (error instanceof CallError) return error;
    throw error;
  }
}

/** The called flow ended: its outputs go to the element that called it (rule 62). */
function giveBack(run: LiveRun): void {
  const frame = run.below[run.below.length - 1];
  const returned = run.node.flow;
  const node = frame === undefined ? undefined : run.program.flow(frame.flow)?.nodes.get(frame.at);
  if (frame === undefined || node === undefined) {
    end(run, 'ended-by-flow');
    return;
  }
  const { take, memory } = frame.memory as { take: readonly string[]; memory: null };
  const values: Record<string, null> = {};
  returned.variables.forEach((variable, i) => {
    if (take.includes(variable.name)) values[variable.name] = (run.flow[i] ?? null) as null;
  });
  run.emit({ type: 'flow-returned', at: run.at, flow: returned.id });
  run.below = run.below.slice(0, -1);
  run.node = node;
  run.memory = memory;
  run.takeVariables(frame.variables);
  carryOut(run, attempt(run, { type: 'returned', values, at: run.at }));
}

function unknownFlow(run: LiveRun, flowId: string): void {
  const message = `There is no flow ${flowId} that could be entered. Choose another flow in the element's settings.`;
  carryOut(run, { do: 'fail', exit: 'SYSERROR_INNER', code: 'unknown-flow', message });
}

function unknownElement(run: LiveRun, flowId: string, elementId: string): void {
  const message = `Flow ${flowId} has no element ${elementId} that could be entered. Choose another element in the settings.`;
  carryOut(run, { do: 'fail', exit: 'SYSERROR_INNER', code: 'unknown-element', message });
}

/** Ends the call. */
export function end(run: LiveRun, reason: EndReason): void {
  run.ended = reason === 'ended-by-flow' ? howItEnded(run) : reason;
  run.phase = 'ended';
  run.wait = null;
  run.memory = null;
  run.emit({ type: 'call-ended', at: run.at, reason: run.ended });
}

/** An agent who lent the caller gets the caller back (rule 65); a caller who was handed on is gone (rule 66). */
function howItEnded(run: LiveRun): EndReason {
  if (run.call.origin === 'agent-hang-up-transfer') return 'returned-to-agent';
  return run.transferred ? 'transferred' : 'ended-by-flow';
}
