import type { Value } from '../model/value.ts';
import { type Compilation, folded, refuse, term } from './compilation.ts';
import { ExpressionError } from './expression-error.ts';
import { conversion, unfit } from './failures.ts';
import { isReservedKey } from './own-data.ts';
import type { ASTNode } from './parse.ts';
import { sameData } from './same-data.ts';
import { type Kind, kindOf, kindOfValue, wordsFor } from './static-type.ts';
import { type Code, charge, type Term } from './term.ts';

const scalars: readonly string[] = ['string', 'number', 'boolean', 'null'];

/** `==` and `!=`. Null compares with everything; otherwise both sides must be of one kind. */
export function compileEquality(
  compilation: Compilation,
  node: ASTNode,
  operator: '==' | '!=',
  left: Term,
  right: Term,
): Term {
  const [a, b] = [kindOf(left.type), kindOf(right.type)];
  const comparable = a === b || a === 'any' || b === 'any' || a === 'null' || b === 'null';
  if (!comparable) {
    const message = `${left.words} is ${wordsFor(a)} and ${right.words} is ${wordsFor(b)}, so they are never equal; ${remedyFor(left, right)}.`;
    return refuse(compilation, node, 'type', message, { operator });
  }
  const code = equality(compilation, left, right);
  const made = operator === '==' ? code : negated(code);
  return folded(compilation, node, term(compilation, node, 'boolean', made), [left, right]);
}

function remedyFor(left: Term, right: Term): string {
  const [text, other] = kindOf(left.type) === 'string' ? [left, right] : [right, left];
  if (kindOf(text.type) !== 'string') return 'compare values of one kind';
  const number = typeof text.literal === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(text.literal);
  if (number && kindOf(other.type) === 'number') return `write ${text.literal} without quotes`;
  if (kindOf(other.type) === 'boolean') return `write ${other.words} == true or == false`;
  return other.literal === undefined ? `use string(${other.words})` : `write "${other.words}" in quotes`;
}

function equality(compilation: Compilation, left: Term, right: Term): Code {
  const [a, b] = [kindOf(left.type), kindOf(right.type)];
  const { code } = left;
  if (a === 'null' || b === 'null' || (a === b && scalars.includes(a))) {
    const { literal } = right;
    if (literal !== undefined) return (scope, frame) => code(scope, frame) === literal;
    return (scope, frame) => code(scope, frame) === right.code(scope, frame);
  }
  if (!scalars.includes(a) && !scalars.includes(b)) compilation.counted = true;
  return (scope, frame) => {
    const x = code(scope, frame);
    const y = right.code(scope, frame);
    if (x === y) return true;
    if (x === null || y === null) return false;
    const kind = kindOfValue(x);
    if (kind !== kindOfValue(y)) differentKinds(left, x, right, y);
    return typeof x === 'object' ? sameData(x, y, frame) : false;
  };
}

function negated(code: Code): Code {
  return (scope, frame) => !code(scope, frame);
}

function differentKinds(left: Term, a: Value, right: Term, b: Value): never {
  const [x, y] = [wordsFor(kindOfValue(a)), wordsFor(kindOfValue(b))];
  const message = `${left.words} is ${x} and ${right.words} is ${y}, so they cannot be compared; use string(...) on both.`;
  throw new ExpressionError('different-types', message);
}

type Order = '<' | '<=' | '>' | '>=';

/** `<` and its like: two numbers, or two texts by their UTF-16 units. */
export function compileOrder(compilation: Compilation, node: ASTNode, operator: Order, left: Term, right: Term): Term {
  const [a, b] = [kindOf(left.type), kindOf(right.type)];
  const orderable = (kind: string) => kind === 'number' || kind === 'string' || kind === 'any';
  if (!orderable(a) || !orderable(b) || (a !== b && a !== 'any' && b !== 'any')) {
    const remedy = a === 'string' ? conversion(left.words, ['number']) : conversion(right.words, ['number']);
    const message = `${operator} compares two numbers or two texts, but ${left.words} is ${wordsFor(a)} and ${right.words} is ${wordsFor(b)}; ${remedy}.`;
    return refuse(compilation, node, 'type', message, { operator });
  }
  return folded(compilation, node, term(compilation, node, 'boolean', orders[operator](left, right)), [left, right]);
}

const orders: Readonly<Record<Order, (left: Term, right: Term) => Code>> = {
  '<': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    return (typeof a === 'number' && typeof b === 'number') || bothTexts(left, a, right, b, '<')
      ? (a as number) < (b as number)
      : false;
  },
  '<=': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    return (typeof a === 'number' && typeof b === 'number') || bothTexts(left, a, right, b, '<=')
      ? (a as number) <= (b as number)
      : false;
  },
  '>': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    return (typeof a === 'number' && typeof b === 'number') || bothTexts(left, a, right, b, '>')
      ? (a as number) > (b as number)
      : false;
  },
  '>=': (left, right) => (scope, frame) => {
    const a = left.code(scope, frame);
    const b = right.code(scope, frame);
    return (typeof a === 'number' && typeof b === 'number') || bothTexts(left, a, right, b, '>=')
      ? (a as number) >= (b as number)
      : false;
  },
};

/** True for two texts, an error for everything else. */
function bothTexts(left: Term, a: Value, right: Term, b: Value, operator: Order): boolean {
  if (typeof a === 'string' && typeof b === 'string') return true;
  if (typeof a !== 'number' && typeof a !== 'string') unfit(left.words, operator, ['number', 'string'], a);
  const wanted: Kind = typeof a === 'number' ? 'number' : 'string';
  return unfit(right.words, `${operator} after ${left.words}`, [wanted], b);
}

/** `in`: an element of a list, or a key of an object. */
export function compileMembership(compilation: Compilation, node: ASTNode, left: Term, right: Term): Term {
  const [a, b] = [kindOf(left.type), kindOf(right.type)];
  if (b !== 'list' && b !== 'object' && b !== 'any') {
    const remedy = b === 'string' ? `for a part of a text use ${right.words}.contains(${left.words})` : 'use a list';
    const message = `\`in\` looks into lists and objects, but ${right.words} is ${wordsFor(b)}; ${remedy}.`;
    return refuse(compilation, node, 'type', message, { operator: 'in' });
  }
  if (b === 'object' && a !== 'string' && a !== 'any') {
    const message = `The keys of an object are texts, but ${left.words} is ${wordsFor(a)}; use string(${left.words}).`;
    return refuse(compilation, node, 'type', message, { operator: 'in' });
  }
  compilation.counted = true;
  const code: Code = (scope, frame) => {
    const item = left.code(scope, frame);
    const holder = right.code(scope, frame);
    if (Array.isArray(holder)) {
      charge(frame, 1 + (holder.length >> 2));
      return (holder as readonly Value[]).some((element) => sameData(element, item, frame));
    }
    if (holder === null || typeof holder !== 'object') return unfit(right.words, '`in`', ['list', 'object'], holder);
    if (typeof item !== 'string') return unfit(left.words, '`in` with an object', ['string'], item);
    return !isReservedKey(item) && Object.hasOwn(holder, item);
  };
  return term(compilation, node, 'boolean', code);
}
