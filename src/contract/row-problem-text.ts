import texts from './row-problem-texts.json' with { type: 'json' };
import type { RowProblem } from './table-imports.ts';

/** What is wrong with a value or a row, in words; never the value itself. */
export function rowProblemText(problem: RowProblem, language: 'en' | 'zh'): string {
  const params = problem as unknown as Readonly<Record<string, unknown>>;
  const code = problem.code === 'duplicate' && problem.line !== undefined ? 'duplicate-line' : problem.code;
  return texts[code][language].replaceAll(/\{(\w+)\}/g, (_place, name: string) => String(params[name] ?? ''));
}
