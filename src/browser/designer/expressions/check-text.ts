import { compileExpression } from '../../../kernel/expressions/compile-expression.ts';
import { compileTemplate } from '../../../kernel/expressions/compile-template.ts';
import type { Problem } from '../../../kernel/expressions/problem.ts';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import type { TextScope } from './text-scope.ts';

/** What is wrong with a text whatever may be read where it stands. */
const ANYWHERE = new Set([
  'syntax',
  'unclosed',
  'too-long',
  'too-deep',
  'too-many-parts',
  'too-costly',
  'unknown-function',
]);

/** What is wrong with an expression, or without a mark with a text with `${...}` parts, at a place. */
export function problemsOf(
  text: string,
  mark: ExpressionMark | undefined,
  { environment, isShared = false }: Pick<TextScope, 'environment' | 'isShared'>,
): readonly Problem[] {
  if (text === '') return [];
  const readable = environment(mark);
  const result = mark === undefined ? compileTemplate(text, readable) : compileExpression(text, readable, mark.type);
  if (result.ok) return [];
  return isShared && mark === undefined ? result.problems.filter(({ code }) => ANYWHERE.has(code)) : result.problems;
}
