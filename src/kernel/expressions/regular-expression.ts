import { RE2JS, RE2JSException } from 're2js';
import { ExpressionError } from './expression-error.ts';
import { limits } from './limits.ts';
import { charge, type Frame } from './term.ts';

/** Matching takes time in proportion to pattern times text; this many instructions of it are one step. */
const instructionsPerStep = 8;
/** Finding where each match ends is dearer than finding whether there is one. */
const instructionsPerSplittingStep = 2;
/** Steps to prepare one instruction, measured at 2 to 5 µs. A pattern that is known before the call is prepared once. */
const stepsToPrepare = 20;

/** What is wrong with a pattern, or undefined. */
export function patternFault(frame: Frame, pattern: string): string | undefined {
  const prepared = prepare(frame, pattern);
  return typeof prepared === 'string' ? prepared : undefined;
}

/** Whether the whole text fits. Linear in the text: no pattern can make it run away. */
export function matchesWhole(frame: Frame, text: string, pattern: string): boolean {
  return matchesPrepared(frame, text, paidFor(frame, pattern));
}

/** As `matchesWhole`, for a pattern that is known before the call; or what is wrong with it. */
export function wholeMatcher(frame: Frame, pattern: string): ((frame: Frame, text: string) => boolean) | string {
  const prepared = prepare(frame, pattern);
  return typeof prepared === 'string' ? prepared : (paying, text) => matchesPrepared(paying, text, prepared);
}

export function splitByPattern(frame: Frame, text: string, pattern: string): readonly string[] {
  const prepared = paidFor(frame, pattern);
  chargeMatching(frame, text, prepared, instructionsPerSplittingStep);
  return prepared.split(text, -1);
}

function matchesPrepared(frame: Frame, text: string, prepared: RE2JS): boolean {
  chargeMatching(frame, text, prepared, instructionsPerStep);
  return prepared.matches(text);
}

function chargeMatching(frame: Frame, text: string, prepared: RE2JS, perStep: number): void {
  charge(frame, 1 + Math.ceil((prepared.programSize() * text.length) / perStep));
}

function paidFor(frame: Frame, pattern: string): RE2JS {
  const prepared = prepare(frame, pattern);
  if (typeof prepared === 'string') throw new ExpressionError('pattern', `Regular expression: ${prepared}.`);
  return prepared;
}

function prepare(frame: Frame, pattern: string): RE2JS | string {
  if (pattern.length > limits.patternLength) {
    return `the pattern has more than ${limits.patternLength} characters; shorten it or test in several steps`;
  }
  charge(frame, pattern.length);
  try {
    const prepared = RE2JS.compile(pattern);
    charge(frame, prepared.programSize() * stepsToPrepare);
    return prepared;
  } catch (error) {
    if (error instanceof RE2JSException)
      return 'the pattern is no regular expression of RE2; check brackets and escapes';
    throw error;
  }
}
