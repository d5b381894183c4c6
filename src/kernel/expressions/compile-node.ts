import { type Compilation, refuse } from './compilation.ts';
import { compileArithmetic, compileMinus, compilePlus } from './compile-arithmetic.ts';
import { compileCall, compileMethod } from './compile-call.ts';
import { compileEquality, compileMembership, compileOrder } from './compile-comparison.ts';
import { compileField, compileIndex } from './compile-field.ts';
import { compileList, compileObject, compileValue } from './compile-literal.ts';
import { compileChoice, compileJunction, compileNot } from './compile-logic.ts';
import { compileName } from './compile-name.ts';
import type { ASTNode } from './parse.ts';
import type { Term } from './term.ts';

/** Compiles one node of the syntax tree with all below it. */
export function compileNode(compilation: Compilation, node: ASTNode): Term {
  switch (node.op) {
    case 'value':
      return compileValue(compilation, node);
    case 'id':
      return compileName(compilation, node);
    case '.':
      return compileField(compilation, node, node.args[0], node.args[1]);
    case '[]':
      return compileIndex(compilation, node, node.args);
    case 'call':
      return compileCall(compilation, node, node.args);
    case 'rcall':
      return compileMethod(compilation, node, node.args);
    case 'list':
      return compileList(compilation, node, node.args);
    case 'map':
      return compileObject(compilation, node, node.args);
    case '?:':
      return compileChoice(compilation, node, node.args);
    case '!_':
      return compileNot(compilation, node, node.args);
    case '-_':
      return compileMinus(compilation, node, node.args);
    case '.?':
    case '[?]':
      return refuse(compilation, node, 'syntax', 'Leave out the question mark: a missing key gives null.');
    default:
      return compileOperator(compilation, node);
  }
}

function compileOperator(compilation: Compilation, node: Extract<ASTNode, { op: BinaryOperator }>): Term {
  const left = compileNode(compilation, node.args[0]);
  const right = compileNode(compilation, node.args[1]);
  switch (node.op) {
    case '&&':
    case '||':
      return compileJunction(compilation, node, node.op, left, right);
    case '==':
    case '!=':
      return compileEquality(compilation, node, node.op, left, right);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compileOrder(compilation, node, node.op, left, right);
    case 'in':
      return compileMembership(compilation, node, left, right);
    case '+':
      return compilePlus(compilation, node, left, right);
    default:
      return compileArithmetic(compilation, node, node.op, left, right);
  }
}

type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';
