import type { Value } from '../model/value.ts';
import type { Environment } from './environment.ts';
import { ExpressionError } from './expression-error.ts';
import type { ASTNode } from './parse.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Scope } from './scope.ts';
import type { StaticType } from './static-type.ts';
import { type Code, type Frame, newFrame, type Term } from './term.ts';

/** What is gathered while one expression is compiled. */
export interface Compilation {
  readonly text: string;
  readonly environment: Environment;
  /** Compiles a part of the expression. */
  readonly compile: (node: ASTNode) => Term;
  readonly problems: Problem[];
  /** Variables read so far, such as `FLOW.card`. */
  readonly reads: Set<string>;
  /** Starts of the scope names that a reference search finds; renaming relies on no other being read. */
  readonly members: ReadonlySet<number>;
  /** Names of the loop variables around the current part, outermost first. */
  readonly locals: string[];
  /** Pays for what is calculated before the call. */
  readonly budget: Frame;
  sensitive: boolean;
  /** Whether an evaluation has to count its steps. */
  counted: boolean;
}

export function newCompilation(
  text: string,
  environment: Environment,
  members: ReadonlySet<number>,
  compileNode: (compilation: Compilation, node: ASTNode) => Term,
): Compilation {
  const compilation: Compilation = {
    text,
    environment,
    compile: (node) => compileNode(compilation, node),
    problems: [],
    reads: new Set(),
    members,
    locals: [],
    budget: newFrame(),
    sensitive: false,
    counted: false,
  };
  return compilation;
}

const longestWords = 60;

/** A node's own words for messages. */
export function wordsOf(compilation: Compilation, node: ASTNode): string {
  const words = compilation.text
    .slice(node.start, Math.min(node.end, node.start + 2 * longestWords))
    .replaceAll(/\s+/g, ' ');
  return words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words;
}

export function term(compilation: Compilation, node: ASTNode, type: StaticType, code: Code): Term {
  return { code, type, start: node.start, end: node.end, words: wordsOf(compilation, node) };
}

export function literalTerm(compilation: Compilation, node: ASTNode, type: StaticType, literal: Value): Term {
  return { ...term(compilation, node, type, () => literal), literal };
}

/** Notes a problem and stands in for the part that has it, so that the rest is checked too. */
export function refuse(
  compilation: Compilation,
  node: ASTNode,
  code: ProblemCode,
  message: string,
  params: Readonly<Record<string, string | number>> = {},
): Term {
  const words = wordsOf(compilation, node);
  compilation.problems.push({ code, message, start: node.start, end: node.end, params: { words, ...params } });
  return term(compilation, node, 'any', () => null);
}

const nothing: Scope = { flow: [], global: [], calldata: null, ivr: {}, result: null, toc: {}, sys: () => null };

/**
 * Calculates a part now when all that it is made of is known now. A failure that is certain is a problem of the
 * text and not left to the call.
 */
export function folded(compilation: Compilation, node: ASTNode, made: Term, from: readonly Term[]): Term {
  if (from.some(({ literal }) => literal === undefined)) return made;
  const value = beforeCall(compilation, node, () => made.code(nothing, compilation.budget));
  if (value === undefined) return term(compilation, node, 'any', () => null);
  return value !== null && typeof value === 'object' ? made : literalTerm(compilation, node, made.type, value);
}

/** Does work that need not wait for the call, within a budget; notes the problem when it fails. */
export function beforeCall<Result>(compilation: Compilation, node: ASTNode, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const code = error.code === 'too-many-steps' ? 'too-costly' : 'failure';
    refuse(compilation, node, code, error.message, { reason: error.code });
    return undefined;
  }
}
