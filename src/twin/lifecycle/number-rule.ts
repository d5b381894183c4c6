/** Which callers get a gray version. Numbers are digits, `*` and `#`; a leading + and separators do not count. */
export type NumberRule =
  | { readonly by: 'prefix'; readonly prefix: string }
  /** Both ends belong to it; they have the same length, and so have the numbers between them. */
  | { readonly by: 'segment'; readonly from: string; readonly to: string }
  | { readonly by: 'list'; readonly numbers: readonly string[] };

/** Why a rule cannot be used. */
export type RuleProblem = 'no-number' | 'ends-differ' | 'ends-swapped';

/** Whether any of the rules is about this caller. */
export function matchesNumber(rules: readonly NumberRule[], caller: string): boolean {
  const number = plainNumber(caller);
  return number !== '' && rules.some((rule) => matchesRule(rule, number));
}

/** The number as it is compared: without a leading +, spaces, dots, hyphens, slashes and brackets. */
export function plainNumber(number: string): string {
  return number.replaceAll(/[\s.\-/()]/g, '').replace(/^\+/, '');
}

/** What is wrong with a rule, before anybody calls; undefined: nothing. */
export function ruleProblem(rule: NumberRule): RuleProblem | undefined {
  const numbers = numbersOf(rule).map(plainNumber);
  if (numbers.length === 0 || !numbers.every((number) => /^[0-9*#]{1,32}$/.test(number))) return 'no-number';
  if (rule.by !== 'segment') return undefined;
  const [from = '', to = ''] = numbers;
  if (from.length !== to.length) return 'ends-differ';
  return from > to ? 'ends-swapped' : undefined;
}

function numbersOf(rule: NumberRule): readonly string[] {
  if (rule.by === 'prefix') return [rule.prefix];
  return rule.by === 'list' ? rule.numbers : [rule.from, rule.to];
}

function matchesRule(rule: NumberRule, number: string): boolean {
  const [first = '', last = ''] = numbersOf(rule).map(plainNumber);
  if (rule.by === 'prefix') return first !== '' && number.startsWith(first);
  if (rule.by === 'list') return rule.numbers.some((one) => plainNumber(one) === number);
  return number.length === first.length && first <= number && number <= last;
}
