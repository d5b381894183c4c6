import { sameJson } from '../../../lib/same-json.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import { elementName } from '../../../twin/simulator/visits.ts';
import type { ElementMoves } from './element-moves.ts';

/** For each thing that happened before, which one it is afterwards; null: it does not happen any more. */
export type Alignment = readonly (number | null)[];

/**
 * Finds what happened in a call again in the same call after elements have moved. Undefined: the calls differ in more
 * than places, so that nobody can say what became of what.
 */
export function alignCalls(
  before: readonly Expectation[],
  after: readonly Expectation[],
  moves: ElementMoves,
): Alignment | undefined {
  const pairs: (number | null)[] = [];
  let at = 0;
  for (;;) {
    const old = before[pairs.length];
    const now = after[at];
    if (old === undefined && now === undefined) return pairs;
    if (old !== undefined && now !== undefined && isSame(old, now, moves)) {
      pairs.push(at);
      at += 1;
    } else if (now !== undefined && isExtra(now, moves.added, moves.setAfter)) {
      at += 1;
    } else if (old !== undefined && isExtra(old, moves.removed, moves.setBefore)) {
      pairs.push(null);
    } else {
      return undefined;
    }
  }
}

/** The expectation with the names that things have afterwards, as far as it says itself. */
export function movedExpectation<E extends Expectation>(expectation: E, { places }: ElementMoves): E {
  if (expectation.that !== 'visited') return expectation;
  const place = places.get(elementName(expectation.flow, expectation.element));
  return place === undefined ? expectation : { ...expectation, ...place };
}

function isSame(old: Expectation, now: Expectation, moves: ElementMoves): boolean {
  if (sameJson(old, now) || sameJson(movedExpectation(old, moves), now)) return true;
  return old.that === 'set' && sameJson({ ...old, variable: moves.names.get(old.variable) ?? old.variable }, now);
}

function isExtra(what: Expectation, visits: ReadonlySet<string>, sets: ReadonlySet<string>): boolean {
  if (what.that === 'visited') return visits.has(elementName(what.flow, what.element));
  return what.that === 'set' && sets.has(what.variable);
}
