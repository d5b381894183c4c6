import type { Rule } from '../kernel/model/rule.ts';

/** All rules, in the order of lists. */
export const rules: readonly Rule[] = [];
