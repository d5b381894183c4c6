import type { AnswerProblem } from './page-object.ts';

/** Style 1 shows the last four characters, 2 the first four (domain.md §1.11), any other none. */
export type Mask = (style: 'last-four' | 'first-four' | 'all', value: string) => string;

export type Report = (path: string, expected: AnswerProblem['expected'], found: string) => void;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands somewhere, without its value: that may be what is to be masked. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
