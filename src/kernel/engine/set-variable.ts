import type { CallState } from '../model/call.ts';
import { CallError } from '../model/call-error.ts';
import type { Value } from '../model/value.ts';
import { liveRun, type Step } from './engine.ts';
import type { LiveRun } from './live-run.ts';
import type { CompiledSlot, Program } from './program.ts';

const CALLDATA = /^calldata((?:\.[^.]+)+)$/;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Sets a variable from outside the call, as a debugger does: `FLOW.x`, `GLOBAL.x`, `IVRREQUEST.input` or a path such as
 * `calldata.data.verifyResult`. Throws a CallError, and changes nothing, when there is no such variable to set or the
 * value does not fit its type.
 */
export function setVariable(program: Program, state: CallState, name: string, value: Value): Step {
  const run = liveRun(program, state);
  const path = CALLDATA.exec(name)?.[1]?.slice(1);
  if (path !== undefined) {
    if (path.split('.').some((step) => RESERVED.has(step))) throw unknown(name);
    run.setCalldata(path, value);
  } else if (name === 'IVRREQUEST.input') {
    setInput(run, name, value);
  } else {
    run.write(slotOf(run, name), value);
  }
  return { state: run.snapshot(), events: run.events };
}

function setInput(run: LiveRun, name: string, value: Value): void {
  if (typeof value !== 'string') throw new CallError('wrong-type', `${name} holds string values; give it a text.`);
  run.setInput(value);
  run.emit({ type: 'variable-set', at: run.at, variable: name, value });
}

function slotOf(run: LiveRun, name: string): CompiledSlot {
  const [prefix, ...rest] = name.split('.');
  const scope = prefix === 'GLOBAL' ? 'global' : 'flow';
  const variables = scope === 'global' ? run.program.globals : run.node.flow.variables;
  const index = prefix === 'FLOW' || prefix === 'GLOBAL' ? variables.findIndex((v) => v.name === rest.join('.')) : -1;
  const variable = variables[index];
  if (variable === undefined) throw unknown(name);
  return { name, scope, index, type: variable.type, sensitive: variable.encrypted, opaque: variable.opaque };
}

function unknown(name: string): CallError {
  const message = `${name} cannot be set: it is no FLOW, GLOBAL or calldata variable of the flow the call is in.`;
  return new CallError('unknown-variable', message);
}
