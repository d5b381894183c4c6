import type { Scope } from '../expressions/scope.ts';
import type { CallState } from '../model/call.ts';
import { liveRun } from './engine.ts';
import type { Program } from './program.ts';

/** What expressions read at this state: for breakpoints and for those who look. Reading changes nothing. */
export function scopeOf(program: Program, state: CallState): Scope {
  return liveRun(program, state);
}
