import type { Program } from '../../../kernel/engine/program.ts';
import { scopeOf } from '../../../kernel/engine/scope-of.ts';
import { compileExpression } from '../../../kernel/expressions/compile-expression.ts';
import { compileTemplate } from '../../../kernel/expressions/compile-template.ts';
import { ExpressionError } from '../../../kernel/expressions/expression-error.ts';
import { flowEnvironment } from '../../../kernel/expressions/flow-environment.ts';
import type { CallState } from '../../../kernel/model/call.ts';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import { MASK } from '../../../kernel/model/mask.ts';

const LONGEST = 200;

/**
 * What a text of a flow would give in a call as it stands, as people read it; null when the call is in another flow, or
 * the text fails there. What is encrypted is masked.
 */
export function valueNow(
  program: Program,
  state: CallState,
  flow: string,
  text: string,
  mark: ExpressionMark | undefined,
): string | null {
  const frame = state.frames.at(-1);
  if (frame?.flow !== flow) return null;
  const environment = {
    ...flowEnvironment(program.flow(flow)?.variables ?? [], program.globals),
    scopes: mark?.scopes ?? [],
  };
  const result =
    mark === undefined ? compileTemplate(text, environment) : compileExpression(text, environment, mark.type);
  if (!result.ok) return null;
  if (result.compiled.sensitive) return MASK;
  try {
    const value = result.compiled.evaluate(scopeOf(program, state));
    const written = mark === undefined ? String(value) : JSON.stringify(value);
    return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}
