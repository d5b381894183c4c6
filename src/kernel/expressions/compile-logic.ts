import type { Value } from '../model/value.ts';
import { type Compilation, folded, refuse, term } from './compilation.ts';
import { conversion, unfit } from './failures.ts';
import type { ASTNode } from './parse.ts';
import { kindOf, type StaticType, widestNumber, wordsFor } from './static-type.ts';
import type { Code, Term } from './term.ts';

/** Whether a part may stand where true or false is needed; notes the problem when not. */
export function isCondition(compilation: Compilation, node: ASTNode, part: Term, by: string): boolean {
  const kind = kindOf(part.type);
  if (kind === 'boolean' || kind === 'any') return true;
  const remedy = kind === 'null' ? 'write a condition' : conversion(part.words, ['boolean']);
  const message = `${by} needs true or false, but ${part.words} is ${wordsFor(kind)}; ${remedy}.`;
  refuse(compilation, node, 'type', message);
  return false;
}

/** Gives a value back when it is true or false, and throws otherwise. */
export function asCondition(value: Value, part: Term, by: string): boolean {
  return typeof value === 'boolean' ? value : unfit(part.words, by, ['boolean'], value);
}

/** `&&` and `||`, from left to right: the right side is not looked at when the left one decides. */
export function compileJunction(
  compilation: Compilation,
  node: ASTNode,
  operator: '&&' | '||',
  left: Term,
  right: Term,
): Term {
  const fits = [left, right].map((side) => isCondition(compilation, node, side, operator));
  if (fits.includes(false)) return term(compilation, node, 'boolean', () => false);
  const code = operator === '&&' ? conjunction(left, right) : disjunction(left, right);
  return folded(compilation, node, term(compilation, node, 'boolean', code), [left, right]);
}

function conjunction(left: Term, right: Term): Code {
  return (scope, frame) => {
    const a = left.code(scope, frame);
    if (a === false) return false;
    if (a !== true) return asCondition(a, left, '&&');
    const b = right.code(scope, frame);
    return b === true || b === false ? b : asCondition(b, right, '&&');
  };
}

function disjunction(left: Term, right: Term): Code {
  return (scope, frame) => {
    const a = left.code(scope, frame);
    if (a === true) return true;
    if (a !== false) return asCondition(a, left, '||');
    const b = right.code(scope, frame);
    return b === true || b === false ? b : asCondition(b, right, '||');
  };
}

export function compileNot(compilation: Compilation, node: ASTNode, operand: ASTNode): Term {
  const made = compilation.compile(operand);
  if (!isCondition(compilation, node, made, '!')) return term(compilation, node, 'boolean', () => false);
  const code: Code = (scope, frame) => !asCondition(made.code(scope, frame), made, '!');
  return folded(compilation, node, term(compilation, node, 'boolean', code), [made]);
}

/** `condition ? this : that`; both must be of one kind, or one of them null. */
export function compileChoice(
  compilation: Compilation,
  node: ASTNode,
  [conditionNode, yesNode, noNode]: readonly [ASTNode, ASTNode, ASTNode],
): Term {
  const condition = compilation.compile(conditionNode);
  const yes = compilation.compile(yesNode);
  const no = compilation.compile(noNode);
  if (!isCondition(compilation, node, condition, 'The condition before ?'))
    return term(compilation, node, 'any', yes.code);
  const type = commonType(yes.type, no.type);
  if (type === undefined) {
    const message = `After ? stands ${wordsFor(kindOf(yes.type))} and after : ${wordsFor(kindOf(no.type))}; make both of one kind.`;
    return refuse(compilation, node, 'type', message);
  }
  const code: Code = (scope, frame) =>
    asCondition(condition.code(scope, frame), condition, 'The condition before ?')
      ? yes.code(scope, frame)
      : no.code(scope, frame);
  return folded(compilation, node, term(compilation, node, type, code), [condition, yes, no]);
}

function commonType(a: StaticType, b: StaticType): StaticType | undefined {
  if (a === b || b === 'null') return a;
  if (a === 'null') return b;
  if (a === 'any' || b === 'any') return 'any';
  if (kindOf(a) !== kindOf(b)) return undefined;
  return widestNumber(a, b);
}
