import { compileExpression } from '../../../kernel/expressions/compile-expression.ts';
import type { Environment } from '../../../kernel/expressions/environment.ts';
import { type Kind, kindOf } from '../../../kernel/expressions/static-type.ts';
import type { Token } from '../../../kernel/expressions/tokens.ts';

/** Kind of the value before a point; `any` when it cannot be told. `tokens` end with what stands before the point. */
export function receiverKind(text: string, tokens: readonly Token[], environment: Environment): Kind | 'any' {
  const from = receiverStart(text, tokens);
  const end = tokens.at(-1)?.end;
  if (from === undefined || end === undefined) return 'any';
  const result = compileExpression(text.slice(from, end), environment, 'any');
  if (!result.ok) return 'any';
  const kind = kindOf(result.compiled.type);
  return kind === 'null' ? 'any' : kind;
}

/** Goes back over names, points, calls and brackets: `a.b(c)[0]`. */
function receiverStart(text: string, tokens: readonly Token[]): number | undefined {
  let at = tokens.length - 1;
  let start: number | undefined;
  while (at >= 0) {
    const operand = operandStart(text, tokens, at);
    if (operand === undefined) return start;
    start = tokens[operand]?.start;
    if (symbolAt(text, tokens[operand - 1]) !== '.') return start;
    at = operand - 2;
  }
  return start;
}

/** Index of the token at which the operand that ends at `at` begins. */
function operandStart(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind !== 'symbol') return token.kind === 'broken' ? undefined : at;
  const closing = text[token.start];
  if (closing !== ')' && closing !== ']') return undefined;
  const open = openingOf(text, tokens, at);
  if (open === undefined) return undefined;
  // A name or a value before the bracket belongs to it: a call, or an element of a list.
  const before = tokens[open - 1];
  const isOperand = before !== undefined && (before.kind === 'name' || /[)\]]/.test(text[before.start] ?? ''));
  return isOperand ? (operandStart(text, tokens, open - 1) ?? open) : open;
}

function openingOf(text: string, tokens: readonly Token[], at: number): number | undefined {
  let depth = 0;
  for (let index = at; index >= 0; index--) {
    const symbol = symbolAt(text, tokens[index]);
    if (symbol === ')' || symbol === ']') depth++;
    if (symbol === '(' || symbol === '[') depth--;
    if (depth === 0) return index;
  }
  return undefined;
}

export function symbolAt(text: string, token: Token | undefined): string | undefined {
  return token?.kind === 'symbol' ? text[token.start] : undefined;
}
