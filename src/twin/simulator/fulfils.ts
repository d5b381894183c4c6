import { sameJson } from '../../lib/same-json.ts';
import type { Expectation } from './expectation.ts';

/** Whether what happened is what was expected. Language, recording, figure and fields of a request count only when expected. */
export function fulfils(actual: Expectation, expected: Expectation): boolean {
  switch (expected.that) {
    case 'heard':
      return (
        actual.that === 'heard' &&
        actual.text === expected.text &&
        actual.interrupted === expected.interrupted &&
        (expected.language === undefined || actual.language === expected.language) &&
        (expected.recording === undefined || actual.recording === expected.recording) &&
        (expected.figure === undefined || actual.figure === expected.figure)
      );
    case 'sent':
      return actual.that === 'sent' && unlikeField(actual, expected) === null;
    default:
      return sameJson(actual, expected);
  }
}

type Sent = Extract<Expectation, { that: 'sent' }>;

/** The first field of a request that is not as expected. */
export function unlikeField(actual: Sent, expected: Sent): string | null {
  const differs = (name: string) =>
    !Object.hasOwn(actual.request, name) || !sameJson(actual.request[name], expected.request[name]);
  return Object.keys(expected.request).find(differs) ?? null;
}
