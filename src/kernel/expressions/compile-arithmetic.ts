import type { Value } from '../model/value.ts';
import { type Compilation, folded, refuse, term } from './compilation.ts';
import { conversion, noNumber, tooLongList, tooLongText, unfit } from './failures.ts';
import { limits } from './limits.ts';
import type { ASTNode } from './parse.ts';
import { kindOf, kindOfValue, type StaticType, widestNumber, wordsFor } from './static-type.ts';
import { type Code, charge, type Frame, type Term } from './term.ts';

const most = limits.number;

/** `-`, `*`, `/` and `%`: numbers only. A division may give a fraction. */
export function compileArithmetic(
  compilation: Compilation,
  node: ASTNode,
  operator: '-' | '*' | '/' | '%',
  left: Term,
  right: Term,
): Term {
  for (const side of [left, right]) {
    const kind = kindOf(side.type);
    if (kind === 'number' || kind === 'any') continue;
    const remedy = conversion(side.words, ['number']);
    const message = `${operator} needs numbers, but ${side.words} is ${wordsFor(kind)}; ${remedy}.`;
    return refuse(compilation, node, 'type', message, { operator });
  }
  const type = operator === '/' ? 'float' : widestNumber(left.type, right.type);
  return folded(compilation, node, term(compilation, node, type, arithmetic[operator](left, right)), [left, right]);
}

/** `+ 0` turns minus zero, which JSON does not know, into zero. */
const arithmetic: Readonly<Record<'-' | '*' | '/' | '%', (left: Term, right: Term) => Code>> = {
  '-': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a - b;
      if (result <= most && result >= -most) return result;
    }
    return noNumber('-', left.words, a, right.words, b);
  },
  '*': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a * b;
      if (result <= most && result >= -most) return result + 0;
    }
    return noNumber('*', left.words, a, right.words, b);
  },
  '/': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a / b;
      if (result <= most && result >= -most) return result + 0;
    }
    return noNumber('/', left.words, a, right.words, b);
  },
  '%': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a % b;
      if (result <= most && result >= -most) return result + 0;
    }
    return noNumber('%', left.words, a, right.words, b);
  },
};

export function compileMinus(compilation: Compilation, node: ASTNode, operand: ASTNode): Term {
  const made = compilation.compile(operand);
  const kind = kindOf(made.type);
  if (kind !== 'number' && kind !== 'any') {
    const message = `The minus sign needs a number, but ${made.words} is ${wordsFor(kind)}.`;
    return refuse(compilation, node, 'type', message);
  }
  const { code, words } = made;
  const negated: Code = (scope, frame) => {
    const value = code(scope, frame);
    return typeof value === 'number' ? 0 - value : unfit(words, 'the minus sign', ['number'], value);
  };
  const type = kind === 'any' ? 'float' : made.type;
  return folded(compilation, node, term(compilation, node, type, negated), [made]);
}

/** `+`: adds numbers, joins texts, joins lists; never a text with a number. */
export function compilePlus(compilation: Compilation, node: ASTNode, left: Term, right: Term): Term {
  const type = sumType(left.type, right.type);
  if (type === undefined) return refusePlus(compilation, node, left, right);
  const kind = kindOf(type);
  if (kind === 'any' || kind === 'list') compilation.counted = true;
  const code = kind === 'number' ? addition(left, right) : plus(left, right);
  return folded(compilation, node, term(compilation, node, type, code), [left, right]);
}

function sumType(left: StaticType, right: StaticType): StaticType | undefined {
  const known = left === 'any' ? right : left;
  const kind = kindOf(known);
  if (kind === 'any') return 'any';
  if (kind !== 'number' && kind !== 'string' && kind !== 'list') return undefined;
  if (left !== 'any' && right !== 'any' && kindOf(right) !== kind) return undefined;
  return kind === 'number' ? widestNumber(left, right) : known;
}

function refusePlus(compilation: Compilation, node: ASTNode, left: Term, right: Term): Term {
  const [a, b] = [kindOf(left.type), kindOf(right.type)];
  const other = a === 'string' ? right : left;
  const text = a === 'string' || b === 'string';
  const remedy = text
    ? `to join texts, use string(${other.words})`
    : '+ adds two numbers, joins two texts or joins two lists';
  const message = `${left.words} is ${wordsFor(a)} and ${right.words} is ${wordsFor(b)}; ${remedy}.`;
  return refuse(compilation, node, 'type', message, { operator: '+' });
}

function addition(left: Term, right: Term): Code {
  return (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a + b;
      if (result <= most && result >= -most) return result;
    }
    return noNumber('+', left.words, a, right.words, b);
  };
}

function plus(left: Term, right: Term): Code {
  return (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    if (typeof a === 'string' && typeof b === 'string') {
      return a.length + b.length <= limits.textLength ? a + b : tooLongText(`${left.words} + ${right.words}`);
    }
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a + b;
      return result <= most && result >= -most ? result : noNumber('+', left.words, a, right.words, b);
    }
    return joinedLists(left, a, right, b, frame);
  };
}

function joinedLists(left: Term, a: Value, right: Term, b: Value, frame: Frame): Value {
  const kind = kindOfValue(a);
  if (kind !== 'list' && kind !== 'number' && kind !== 'string') unfit(left.words, '+', ['string'], a);
  if (!Array.isArray(a) || !Array.isArray(b)) unfit(right.words, `+ after ${left.words}`, [kind], b);
  if (a.length + b.length > limits.listLength) tooLongList(`${left.words} + ${right.words}`);
  charge(frame, a.length + b.length);
  return [...a, ...b];
}
