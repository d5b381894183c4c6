import type { Value } from '../model/value.ts';
import { type Compilation, refuse, term } from './compilation.ts';
import { asCondition, isCondition } from './compile-logic.ts';
import { tooLongList, unfit } from './failures.ts';
import { limits } from './limits.ts';
import { type ASTNode, countNodes } from './parse.ts';
import { isScopeName } from './references.ts';
import type { Scope } from './scope.ts';
import { kindOf, wordsFor } from './static-type.ts';
import { charge, type Frame, type Term } from './term.ts';

/** `has(path)`: whether there is a value. A missing key and null are the same here. */
export function compileHas(compilation: Compilation, node: ASTNode, path: ASTNode): Term {
  if (path.op !== '.' && path.op !== '[]') {
    const message = 'has() takes a variable or a field, for example has(calldata.orderNo).';
    return refuse(compilation, node, 'arguments', message, { name: 'has' });
  }
  const { code } = compilation.compile(path);
  return term(compilation, node, 'boolean', (scope, frame) => code(scope, frame) !== null);
}

interface Loop {
  readonly name: string;
  readonly range: Term;
  readonly slot: number;
  /** What is asked or made of each element; `value` only in `map`. */
  readonly condition?: Term;
  readonly value?: Term;
  /** Steps per element. */
  readonly cost: number;
}

/** `list.exists(x, condition)` and its like. The condition of an element that is not needed is not looked at. */
export function compileLoop(
  compilation: Compilation,
  node: ASTNode,
  name: string,
  receiver: ASTNode,
  [variable, ...bodies]: readonly ASTNode[],
): Term {
  const range = compilation.compile(receiver);
  const kind = kindOf(range.type);
  if (kind !== 'list' && kind !== 'object' && kind !== 'any') {
    const message = `${name}() goes through a list, but ${range.words} is ${wordsFor(kind)}; use a list.`;
    return refuse(compilation, node, 'type', message, { name });
  }
  if (variable?.op !== 'id' || isScopeName(variable.args)) {
    const message = `The first argument of ${name}() names the element; choose a name such as x that is no scope.`;
    return refuse(compilation, node, 'reserved-name', message, { name });
  }
  compilation.counted = true;
  const slot = compilation.locals.push(variable.args) - 1;
  const parts = bodies.map((body) => compilation.compile(body));
  compilation.locals.pop();
  const [first, second] = parts;
  const value = name === 'map' ? (second ?? first) : undefined;
  const condition = name === 'map' && second === undefined ? undefined : first;
  if (condition !== undefined && !isCondition(compilation, node, condition, `${name}()`)) return range;
  const cost = bodies.reduce((sum, body) => sum + countNodes(body), 1);
  const loop = { name, range, slot, cost, ...(condition && { condition }), ...(value && { value }) };
  return name === 'map' || name === 'filter' ? collecting(compilation, node, loop) : asking(compilation, node, loop);
}

function itemsOf(loop: Loop, scope: Scope, frame: Frame): readonly Value[] {
  const range = loop.range.code(scope, frame);
  if (Array.isArray(range)) return range;
  if (range === null || typeof range !== 'object') return unfit(loop.range.words, `${loop.name}()`, ['list'], range);
  const keys = Object.keys(range);
  charge(frame, keys.length);
  return keys;
}

function holds(loop: Loop, item: Value, scope: Scope, frame: Frame): boolean {
  charge(frame, loop.cost);
  frame.locals[loop.slot] = item;
  const { condition } = loop;
  return condition === undefined || asCondition(condition.code(scope, frame), condition, `${loop.name}()`);
}

function collecting(compilation: Compilation, node: ASTNode, loop: Loop): Term {
  const { value } = loop;
  return term(compilation, node, 'list', (scope, frame) => {
    const list: Value[] = [];
    for (const item of itemsOf(loop, scope, frame)) {
      if (!holds(loop, item, scope, frame)) continue;
      if (list.length === limits.listLength) tooLongList(`${loop.name}()`);
      list.push(value === undefined ? item : value.code(scope, frame));
    }
    return list;
  });
}

function asking(compilation: Compilation, node: ASTNode, loop: Loop): Term {
  const one = loop.name === 'exists_one';
  const wanted = loop.name !== 'all';
  return term(compilation, node, 'boolean', (scope, frame) => {
    let found = 0;
    for (const item of itemsOf(loop, scope, frame)) {
      if (holds(loop, item, scope, frame) !== wanted) continue;
      found++;
      if (!one) break;
    }
    return wanted ? found === 1 : found === 0;
  });
}
