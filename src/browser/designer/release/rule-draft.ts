import { type NumberRule, ruleProblem } from '../../../twin/lifecycle/number-rule.ts';

/** Whom a version that answers calls serves: everybody, or some callers. */
export type Target = 'official' | 'gray';

/** A rule while it is being written; the key tells it from the others. */
export type RuleDraft = NumberRule & { readonly key: number };

let keys = 0;

export function newRule(rule: NumberRule = { by: 'prefix', prefix: '' }): RuleDraft {
  keys += 1;
  return { ...rule, key: keys };
}

/** The rules as they are sent; null as long as one of them cannot be used. */
export function finishedRules(drafts: readonly RuleDraft[]): readonly NumberRule[] | null {
  if (drafts.length === 0 || drafts.some((draft) => ruleProblem(draft) !== undefined)) return null;
  return drafts.map(({ key: _, ...rule }) => rule);
}

/** What a rule of each kind begins with. */
export const EMPTY_RULES: Readonly<Record<NumberRule['by'], NumberRule>> = {
  prefix: { by: 'prefix', prefix: '' },
  segment: { by: 'segment', from: '', to: '' },
  list: { by: 'list', numbers: [] },
};
