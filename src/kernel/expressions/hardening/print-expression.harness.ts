import type { ASTNode } from '../parse.ts';

const levels: Readonly<Record<string, number>> = {
  '?:': 0,
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
  '!_': 7,
  '-_': 7,
};
const tightest = 8;

/** The text of a syntax tree with as few brackets as its meaning allows. */
export function printExpression(node: ASTNode): string {
  switch (node.op) {
    case 'value':
      return printLiteral(node.args);
    case 'id':
      return node.args;
    case '.':
      return `${printReceiver(node.args[0])}.${node.args[1]}`;
    case '[]':
      return `${printReceiver(node.args[0])}[${printExpression(node.args[1])}]`;
    case 'call':
      return `${node.args[0]}(${printAll(node.args[1])})`;
    case 'rcall':
      return `${printReceiver(node.args[1])}.${node.args[0]}(${printAll(node.args[2])})`;
    case 'list':
      return `[${printAll(node.args)}]`;
    case 'map':
      return `{${node.args.map(([key, value]) => `${printExpression(key)}: ${printExpression(value)}`).join(', ')}}`;
    case '?:': {
      const [condition, yes, no] = node.args;
      return `${printAtLeast(condition, 1)} ? ${printExpression(yes)} : ${printExpression(no)}`;
    }
    case '!_':
      return `!${printAtLeast(node.args, 7)}`;
    case '-_':
      return `-${printAtLeast(node.args, 7)}`;
    case '.?':
    case '[?]':
      throw new Error('no part of the language');
    default: {
      const level = levels[node.op] ?? tightest;
      return `${printAtLeast(node.args[0], level)} ${node.op} ${printAtLeast(node.args[1], level + 1)}`;
    }
  }
}

function printAll(nodes: readonly ASTNode[]): string {
  return nodes.map(printExpression).join(', ');
}

function printAtLeast(node: ASTNode, level: number): string {
  const printed = printExpression(node);
  return (levels[node.op] ?? tightest) < level ? `(${printed})` : printed;
}

/** A number before a point would swallow it. */
function printReceiver(node: ASTNode): string {
  const number = node.op === 'value' && typeof node.args !== 'string';
  return number ? `(${printExpression(node)})` : printAtLeast(node, tightest);
}

function printLiteral(value: unknown): string {
  if (typeof value === 'number') return /[.e]/.test(String(value)) ? String(value) : `${value}.0`;
  if (typeof value !== 'string') return String(value);
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
}
