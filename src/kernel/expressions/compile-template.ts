import { compareText } from '../../lib/compare-text.ts';
import type { Value } from '../model/value.ts';
import { type Compiled, type CompileResult, compileExpression } from './compile-expression.ts';
import type { Environment } from './environment.ts';
import { tooLongText } from './failures.ts';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import type { Scope } from './scope.ts';
import { type TemplatePart, templateParts } from './template-parts.ts';
import { newFrame } from './term.ts';
import { writeValue } from './write-value.ts';

export interface CompiledTemplate {
  /**
   * Writes the text. A part without a value is written as nothing, and `unset` is told its expression. Throws
   * nothing but `ExpressionError`.
   */
  readonly evaluate: (scope: Scope, unset?: (expression: string) => void) => string;
  readonly type: 'string';
  readonly reads: readonly string[];
  readonly sensitive: boolean;
}

interface Piece {
  /** As written between the braces. */
  readonly expression: string;
  readonly compiled: Compiled;
}

/** Makes a text with `${expression}` parts ready to be written; `$${` stands for `${`. Offsets are in the whole text. */
export function compileTemplate(text: string, environment: Environment): CompileResult<CompiledTemplate> {
  if (text.length > limits.templateLength) return { ok: false, problems: [tooLong(text)] };
  const parts = templateParts(text);
  const count = parts.filter(({ kind }) => kind === 'expression').length;
  if (count > limits.templateParts) return { ok: false, problems: [tooMany(text, count)] };
  const problems: Problem[] = [];
  const pieces: (string | Piece)[] = [];
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    if (part.kind === 'text') pieces.push(words);
    if (part.kind === 'escape') pieces.push('${');
    if (part.kind === 'unclosed') problems.push(unclosed(part));
    if (part.kind === 'expression') {
      const result = compileExpression(words, environment, 'any');
      if (result.ok) pieces.push({ expression: words.trim(), compiled: result.compiled });
      else problems.push(...result.problems.map((problem) => moved(problem, part.start)));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, compiled: compiledTemplate(pieces) };
}

function compiledTemplate(pieces: readonly (string | Piece)[]): CompiledTemplate {
  const compiled = pieces.filter((piece) => typeof piece !== 'string').map((piece) => piece.compiled);
  return {
    evaluate: (scope, unset) => {
      let written = '';
      for (const piece of pieces) {
        written += typeof piece === 'string' ? piece : writePiece(piece, scope, unset);
        if (written.length > limits.textLength) tooLongText('The text');
      }
      return written;
    },
    type: 'string',
    reads: [...new Set(compiled.flatMap(({ reads }) => reads))].sort(compareText),
    sensitive: compiled.some(({ sensitive }) => sensitive),
  };
}

function writePiece({ expression, compiled }: Piece, scope: Scope, unset?: (expression: string) => void): string {
  const value: Value = compiled.evaluate(scope);
  if (typeof value === 'string') return value;
  if (value === null) {
    unset?.(expression);
    return '';
  }
  return typeof value === 'object' ? writeValue(newFrame(), value) : String(value);
}

function moved(problem: Problem, by: number): Problem {
  return { ...problem, start: problem.start + by, end: problem.end + by };
}

function unclosed({ start, end }: TemplatePart): Problem {
  const message = `A \${ is not closed; write } after the expression and check its quotes, or $\${ for the characters themselves.`;
  return { code: 'unclosed', message, start, end, params: {} };
}

function tooLong(text: string): Problem {
  const message = `The text has ${text.length} characters; at most ${limits.templateLength} are allowed. Split it up.`;
  const params = { length: text.length };
  return { code: 'too-long', message, start: limits.templateLength, end: text.length, params };
}

function tooMany(text: string, count: number): Problem {
  const message = `The text has ${count} expressions; at most ${limits.templateParts} are allowed. Split it up.`;
  return { code: 'too-many-parts', message, start: 0, end: text.length, params: { count } };
}
