import { sameJson } from '../../../lib/same-json.ts';
import type { Check, Expectation } from '../../../twin/simulator/expectation.ts';
import { fulfils } from '../../../twin/simulator/fulfils.ts';
import { type Alignment, movedExpectation } from './align-calls.ts';
import type { ElementMoves } from './element-moves.ts';

interface Played {
  readonly before: readonly Expectation[];
  readonly after: readonly Expectation[];
  readonly alignment: Alignment;
}

/**
 * What a scenario expects after elements have moved: as it is written, with the places where things happen now. From
 * the first expectation on that was not fulfilled before, only names change: what failed goes on failing.
 *
 * @param written as in the document; `filled` are the same with all defaults
 */
export function rewrittenExpectations(
  written: readonly Expectation[],
  filled: readonly Expectation[],
  checks: readonly Check[],
  { before, after, alignment }: Played,
  moves: ElementMoves,
): readonly Expectation[] {
  const rewritten: Expectation[] = [];
  let seen = 0;
  let told = 0;
  const tellUntil = (place: number): void => {
    while (told < place) rewritten.push(after[told++] as Expectation);
  };
  for (const [index, one] of written.entries()) {
    const old = before[seen];
    const isChecked = checks.includes(one.that);
    if (isChecked && (old === undefined || !fulfils(old, filled[index] as Expectation))) {
      return [...rewritten, ...written.slice(index).map((later) => movedExpectation(later, moves))];
    }
    if (!isChecked) {
      rewritten.push(movedExpectation(one, moves));
      continue;
    }
    const place = alignment[seen];
    seen += 1;
    if (place == null) continue;
    tellUntil(place);
    rewritten.push(placed(one, after[place] as Expectation));
    told += 1;
  }
  if (seen === before.length) tellUntil(after.length);
  return rewritten;
}

/** Visits and data are told in full, so what happens now says it all; anything else may be written in part. */
function placed(one: Expectation, now: Expectation): Expectation {
  const isWhole = one.that === 'visited' || one.that === 'set';
  return isWhole && !sameJson(one, now) ? now : one;
}
