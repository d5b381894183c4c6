import { RE2JS, RE2JSException } from 're2js';
import type { Value } from '../model/value.ts';
import { ExpressionError } from './expression-error.ts';
import { limits } from './limits.ts';
import { charge, type Frame } from './term.ts';

/** Matching takes time in proportion to pattern times text; this many instructions of it are one step. */
const instructionsPerStep = 8;
/** A pattern that is only known in the call is prepared each time; measured at about 2 µs per instruction. */
const stepsToPrepare = 20;

/** What is wrong with a pattern, or undefined. */
export function literalPatternFault(pattern: Value | undefined): string | undefined {
  const prepared = typeof pattern === 'string' ? prepare(pattern) : undefined;
  return typeof prepared === 'string' ? prepared : undefined;
}

/** Whether the whole text fits. Linear in the text: no pattern can make it run away. */
export function matchesWhole(frame: Frame, text: string, pattern: string): boolean {
  return matchesPrepared(frame, text, paidFor(frame, pattern));
}

/** As `matchesWhole`, for a pattern that is known before the call; undefined when it is faulty. */
export function wholeMatcher(pattern: string): ((frame: Frame, text: string) => boolean) | undefined {
  const prepared = prepare(pattern);
  return typeof prepared === 'string' ? undefined : (frame, text) => matchesPrepared(frame, text, prepared);
}

export function splitByPattern(frame: Frame, text: string, pattern: string): readonly string[] {
  const prepared = paidFor(frame, pattern);
  chargeMatching(frame, text, prepared);
  return prepared.split(text, -1);
}

function matchesPrepared(frame: Frame, text: string, prepared: RE2JS): boolean {
  chargeMatching(frame, text, prepared);
  return prepared.matches(text);
}

function chargeMatching(frame: Frame, text: string, prepared: RE2JS): void {
  charge(frame, 1 + Math.ceil((prepared.programSize() * text.length) / instructionsPerStep));
}

function paidFor(frame: Frame, pattern: string): RE2JS {
  charge(frame, Math.min(pattern.length, limits.patternLength));
  const prepared = prepare(pattern);
  if (typeof prepared === 'string') throw new ExpressionError('pattern', `Regular expression: ${prepared}.`);
  charge(frame, prepared.programSize() * stepsToPrepare);
  return prepared;
}

function prepare(pattern: string): RE2JS | string {
  if (pattern.length > limits.patternLength) {
    return `the pattern has more than ${limits.patternLength} characters; shorten it or test in several steps`;
  }
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSException)
      return 'the pattern is no regular expression of RE2; check brackets and escapes';
    throw error;
  }
}
