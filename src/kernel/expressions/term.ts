import type { Value } from '../model/value.ts';
import { ExpressionError } from './expression-error.ts';
import { limits } from './limits.ts';
import type { Scope } from './scope.ts';
import type { StaticType } from './static-type.ts';

/** What one evaluation may still spend, and the variables of the loops it is in. */
export interface Frame {
  steps: number;
  readonly locals: Value[];
}

export type Code = (scope: Scope, frame: Frame) => Value;

/** A compiled part of an expression. */
export interface Term {
  readonly code: Code;
  readonly type: StaticType;
  /** Its value, when it is the same in every call. */
  readonly literal?: Value;
  readonly start: number;
  readonly end: number;
  /** Its own words, cut to a readable length, for messages. */
  readonly words: string;
}

export function newFrame(): Frame {
  return { steps: limits.steps, locals: [] };
}

export function charge(frame: Frame, steps: number): void {
  frame.steps -= steps;
  if (frame.steps < 0) {
    throw new ExpressionError(
      'too-many-steps',
      `The expression was stopped after ${limits.steps} steps; work on shorter texts or lists, or split it up.`,
    );
  }
}
