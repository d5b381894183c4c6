import type { Value, ValueMap } from '../model/value.ts';
import { type Compilation, literalTerm, refuse, term } from './compilation.ts';
import { ExpressionError } from './expression-error.ts';
import { unfit } from './failures.ts';
import { limits } from './limits.ts';
import { isReservedKey } from './own-data.ts';
import type { ASTNode } from './parse.ts';
import { kindOf, wordsFor } from './static-type.ts';
import type { Code, Term } from './term.ts';

/** A number, text, true, false or null. Whole numbers come as bigint from the parser and leave it as numbers. */
export function compileValue(compilation: Compilation, node: Extract<ASTNode, { op: 'value' }>): Term {
  const value = node.args;
  if (value === null) return literalTerm(compilation, node, 'null', null);
  if (typeof value === 'string') return literalTerm(compilation, node, 'string', value);
  if (typeof value === 'boolean') return literalTerm(compilation, node, 'boolean', value);
  if (typeof value === 'number') return literalTerm(compilation, node, 'float', value);
  if (typeof value !== 'bigint') {
    const message = 'Numbers ending in u and texts starting with b are not known here; leave out the letter.';
    return refuse(compilation, node, 'literal', message);
  }
  if (value > BigInt(limits.number)) {
    return refuse(compilation, node, 'literal', `The number is larger than ${limits.number}; write a smaller one.`);
  }
  return literalTerm(compilation, node, 'integer', Number(value));
}

export function compileList(compilation: Compilation, node: ASTNode, elements: readonly ASTNode[]): Term {
  const codes = elements.map((element) => compilation.compile(element).code);
  return term(compilation, node, 'list', (scope, frame) => {
    const list: Value[] = [];
    for (const code of codes) list.push(code(scope, frame));
    return list;
  });
}

export function compileObject(
  compilation: Compilation,
  node: ASTNode,
  entries: readonly (readonly [ASTNode, ASTNode])[],
): Term {
  const codes = entries.map(([key, value]): [Code, Code] => [
    compileKey(compilation, key),
    compilation.compile(value).code,
  ]);
  return term(compilation, node, 'object', (scope, frame): ValueMap => {
    const object: Record<string, Value> = {};
    for (const [key, value] of codes) object[key(scope, frame) as string] = value(scope, frame);
    return object;
  });
}

/** Keys are texts, and never one of those that lead to what a JavaScript object inherits. */
function compileKey(compilation: Compilation, node: ASTNode): Code {
  const key = compilation.compile(node);
  const kind = kindOf(key.type);
  if (kind !== 'string' && kind !== 'any') {
    const message = `A key is a text, but ${key.words} is ${wordsFor(kind)}; write it in quotes.`;
    return refuse(compilation, node, 'type', message).code;
  }
  if (typeof key.literal === 'string' && isReservedKey(key.literal)) {
    return refuse(compilation, node, 'reserved-name', `${key.words} cannot be a key; choose another name.`).code;
  }
  return (scope, frame) => {
    const name = key.code(scope, frame);
    if (typeof name !== 'string') unfit(key.words, 'a key', ['string'], name);
    if (isReservedKey(name)) {
      throw new ExpressionError('reserved-key', `${key.words} gives a key that is reserved; choose another name.`);
    }
    return name;
  };
}
