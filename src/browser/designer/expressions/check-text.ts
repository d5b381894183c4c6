import { compileExpression } from '../../../kernel/expressions/compile-expression.ts';
import { compileTemplate } from '../../../kernel/expressions/compile-template.ts';
import type { Environment } from '../../../kernel/expressions/environment.ts';
import type { Problem } from '../../../kernel/expressions/problem.ts';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';

/** What is wrong with an expression, or without a mark with a text with `${...}` parts, at a place. */
export function problemsOf(
  text: string,
  mark: ExpressionMark | undefined,
  environment: Environment,
): readonly Problem[] {
  if (text === '') return [];
  const result =
    mark === undefined ? compileTemplate(text, environment) : compileExpression(text, environment, mark.type);
  return result.ok ? [] : result.problems;
}
