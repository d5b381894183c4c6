import { type Compilation, refuse, term } from './compilation.ts';
import { compileMember } from './compile-name.ts';
import { isReservedKey, ownElement, ownField } from './own-data.ts';
import type { ASTNode } from './parse.ts';
import { isScopeName } from './references.ts';
import { kindOf, wordsFor } from './static-type.ts';
import type { Term } from './term.ts';

/** `holder.key`: a variable of a scope, or a field of an object. */
export function compileField(compilation: Compilation, node: ASTNode, holder: ASTNode, key: string): Term {
  if (holder.op === 'id' && isScopeName(holder.args)) {
    return compileMember(compilation, node, holder, holder.args, key);
  }
  const object = compilation.compile(holder);
  const kind = kindOf(object.type);
  if (kind !== 'object' && kind !== 'any' && kind !== 'null') {
    const message = `${object.words} is ${wordsFor(kind)} and has no field ${key}; for a function write .${key}().`;
    return refuse(compilation, node, 'type', message, { key });
  }
  const { code, words } = object;
  if (isReservedKey(key)) return term(compilation, node, 'any', () => null);
  return term(compilation, node, 'any', (scope, frame) => ownField(code(scope, frame), key, words));
}

/** `holder[key]`: as `holder.key` when the key is a text in quotes, else by a calculated key or position. */
export function compileIndex(compilation: Compilation, node: ASTNode, args: readonly [ASTNode, ASTNode]): Term {
  const [holder, index] = args;
  if (index.op === 'value' && typeof index.args === 'string') {
    return compileField(compilation, node, holder, index.args);
  }
  const object = compilation.compile(holder);
  const key = compilation.compile(index);
  const kind = kindOf(object.type);
  const keyKind = kindOf(key.type);
  const wanted = kind === 'list' ? 'number' : kind === 'object' ? 'string' : undefined;
  if (kind === 'string' || kind === 'number' || kind === 'boolean') {
    const message = `${object.words} is ${wordsFor(kind)}; only lists and objects have elements.`;
    return refuse(compilation, node, 'type', message);
  }
  if (keyKind !== 'any' && (wanted === undefined ? keyKind !== 'number' && keyKind !== 'string' : keyKind !== wanted)) {
    const message = `${key.words} is ${wordsFor(keyKind)}; lists take a position such as 0, objects a text.`;
    return refuse(compilation, node, 'type', message);
  }
  return term(compilation, node, 'any', (scope, frame) =>
    ownElement(object.code(scope, frame), key.code(scope, frame), object.words, key.words),
  );
}
