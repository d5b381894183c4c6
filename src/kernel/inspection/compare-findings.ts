import { compareText } from '../../lib/compare-text.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Orders findings by document kind (in the order given), document, element, field, code and message. The place of an
 * element in its file does not count: a file that is sorted anew has the same findings in the same order.
 */
export function compareFindings(kinds: readonly string[]): (a: Finding, b: Finding) => number {
  const order = new Map(kinds.map((kind, index) => [kind, index]));
  const rank = ({ document }: Finding): number => order.get(document?.kind ?? '') ?? kinds.length;
  return (a, b) =>
    rank(a) - rank(b) ||
    compareText(a.document?.id ?? '', b.document?.id ?? '') ||
    compareText(a.element?.id ?? '', b.element?.id ?? '') ||
    comparePaths(placeIn(a), placeIn(b)) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message);
}

/** The path, from the element on when it leads into one. */
function placeIn({ path, element }: Finding): string {
  return element === undefined ? path : path.replace(/^\/elements\/\d+/, '');
}

/** Indexes count as numbers: item 2 comes before item 10. */
function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.split('/');
  const right = b.split('/');
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one = '', other = ''] = [left[index], right[index]];
    if (one === other) continue;
    const areIndexes = /^\d+$/.test(one) && /^\d+$/.test(other);
    return areIndexes ? Number(one) - Number(other) : compareText(one, other);
  }
  return left.length - right.length;
}
