import { differenceSentence } from './difference-sentence.ts';
import type { Check, Expectation } from './expectation.ts';
import { fulfils } from './fulfils.ts';
import type { NameOf, Observation, Place } from './observe.ts';

/** The first place where a call was not what its scenario expects. */
export interface Difference {
  /** Place in the scenario's `expect`; its length when more happened than was expected. */
  readonly index: number;
  /** Null when nothing more was expected. */
  readonly expected: Expectation | null;
  /** Null when nothing more happened. */
  readonly actual: Expectation | null;
  /** The element it happened at. */
  readonly place: Place | null;
  /** Milliseconds since the start of the call. */
  readonly at: number;
  readonly sentence: string;
}

/** Compares in order what happened with what was expected, in the checked matters only. */
export function firstDifference(
  expect: readonly Expectation[],
  observed: readonly Observation[],
  checks: readonly Check[],
  nameOf: NameOf,
): Difference | null {
  let seen = 0;
  for (const [index, expected] of expect.entries()) {
    if (!checks.includes(expected.that)) continue;
    const observation = observed[seen] ?? null;
    if (observation === null || !fulfils(observation.what, expected)) {
      return difference(index, expected, observation, observed, nameOf);
    }
    seen += 1;
  }
  const surplus = observed[seen];
  return surplus === undefined ? null : difference(expect.length, null, surplus, observed, nameOf);
}

function difference(
  index: number,
  expected: Expectation | null,
  observation: Observation | null,
  observed: readonly Observation[],
  nameOf: NameOf,
): Difference {
  const actual = observation?.what ?? null;
  const where = observation ?? observed[observed.length - 1];
  const { place = null, after = null, at = 0 } = where ?? {};
  // Where nothing more happened, what happened last is what it should have happened after.
  const previous = observation === null ? place : after;
  return {
    index,
    expected,
    actual,
    place,
    at,
    sentence: differenceSentence({ expected, actual, place, previous, at }, nameOf),
  };
}
