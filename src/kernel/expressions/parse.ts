import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { syntaxProblem } from './syntax-problem.ts';

export type { ASTNode };

/** Parses only: names and types are ours to check. */
const parser = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxAstNodes: limits.parts, maxDepth: limits.depth, maxListElements: limits.parts },
});

export type Parsed = { readonly ok: true; readonly ast: ASTNode } | { readonly ok: false; readonly problem: Problem };

/** The syntax tree of an expression, or the one reason why there is none. */
export function parseExpression(text: string): Parsed {
  if (text.length > limits.expressionLength) return tooLong(text);
  if (text.trim() === '') {
    return failed('empty', 'The expression is empty; write a condition or a value, or remove it.', 0, text.length);
  }
  try {
    const { ast } = parser.parse(text);
    return isTooDeep(ast, 0) ? tooDeep(text) : { ok: true, ast };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(text);
    if (error instanceof ParseError) return { ok: false, problem: syntaxProblem(text, error) };
    throw error;
  }
}

/** The value of a text in quotes, or undefined when it is none. */
export function parseLiteral(text: string): unknown {
  const parsed = parseExpression(text);
  return parsed.ok && parsed.ast.op === 'value' ? parsed.ast.args : undefined;
}

/** The direct parts of a node. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args;
  }
}

/** How many nodes a tree has. */
export function countNodes(node: ASTNode): number {
  return childrenOf(node).reduce((sum, child) => sum + countNodes(child), 1);
}

/** A long row of `a && b && c` is not deep: only what stands inside something else is. */
function isTooDeep(node: ASTNode, depth: number): boolean {
  if (depth > limits.depth) return true;
  const [first, ...others] = childrenOf(node);
  const chained = node.op !== 'call' && node.op !== 'list' && node.op !== 'map' && others.length > 0;
  if (first !== undefined && isTooDeep(first, chained ? depth : depth + 1)) return true;
  return others.some((child) => isTooDeep(child, depth + 1));
}

function tooLong(text: string): Parsed {
  const message = `The expression has ${text.length} characters; at most ${limits.expressionLength} are allowed. Split it up.`;
  return failed('too-long', message, limits.expressionLength, text.length);
}

function tooDeep(text: string): Parsed {
  const message = `The expression goes more than ${limits.depth} levels deep; keep a part of it in a variable.`;
  return failed('too-deep', message, 0, text.length);
}

function failed(code: Problem['code'], message: string, start: number, end: number): Parsed {
  return { ok: false, problem: { code, message, start, end, params: { length: end } } };
}
