import { closestName } from '../../lib/closest-name.ts';
import type { Value } from '../model/value.ts';
import { beforeCall, type Compilation, folded, refuse, term } from './compilation.ts';
import { compileHas, compileLoop } from './compile-macro.ts';
import { conversion } from './failures.ts';
import type { CallableRow, FunctionRow, Parameter } from './function-row.ts';
import { functionTable } from './function-table.ts';
import { guarded } from './guarded.ts';
import type { ASTNode } from './parse.ts';
import { kindOf, wordsFor } from './static-type.ts';
import type { Code, Frame, Term } from './term.ts';

const isMethod = (row: FunctionRow) => row.form === 'method' || (row.form === 'macro' && row.receiver === 'list');
const methods = new Map(functionTable.filter(isMethod).map((row) => [row.name, row]));
const functions = new Map(functionTable.filter((row) => !isMethod(row)).map((row) => [row.name, row]));

/** `name(arguments)`. */
export function compileCall(compilation: Compilation, node: ASTNode, [name, args]: readonly [string, ASTNode[]]): Term {
  const row = functions.get(name);
  if (row === undefined) return refuseFunction(compilation, node, name, false);
  if (!isCount(row, args.length)) return refuseCount(compilation, node, row);
  if (row.form === 'macro') return compileHas(compilation, node, args[0] ?? node);
  return compileArguments(compilation, node, row, args);
}

/** `receiver.name(arguments)`. */
export function compileMethod(
  compilation: Compilation,
  node: ASTNode,
  [name, receiver, args]: readonly [string, ASTNode, ASTNode[]],
): Term {
  const row = methods.get(name);
  if (row === undefined) return refuseFunction(compilation, node, name, true);
  if (!isCount(row, args.length + (row.form === 'method' ? 1 : 0))) return refuseCount(compilation, node, row);
  if (row.form === 'macro') return compileLoop(compilation, node, row.name, receiver, args);
  return compileArguments(compilation, node, row, [receiver, ...args]);
}

function isCount(row: FunctionRow, count: number): boolean {
  return count <= row.parameters.length && count >= row.parameters.length - row.optional;
}

function compileArguments(compilation: Compilation, node: ASTNode, row: CallableRow, args: readonly ASTNode[]): Term {
  const parts = args.map((arg) => compilation.compile(arg));
  const wrong = row.parameters.findIndex((parameter, index) => !accepts(parameter, parts[index]));
  const [parameter, part] = [row.parameters[wrong], parts[wrong]];
  if (parameter !== undefined && part !== undefined) return refuseArgument(compilation, node, row, parameter, part);
  const prepared = prepareRow(compilation, node, row, parts);
  if (prepared === undefined) return term(compilation, node, row.returns, () => null);
  if (row.counted) compilation.counted = true;
  return folded(compilation, node, term(compilation, node, row.returns, callCode(row, prepared, parts)), parts);
}

/** What is to be run, or nothing after a problem with a literal argument was noted. */
function prepareRow(
  compilation: Compilation,
  node: ASTNode,
  row: CallableRow,
  parts: readonly Term[],
): Implementation | undefined {
  const literals = parts.map(({ literal }) => literal);
  const prepared = beforeCall(compilation, node, () => row.prepare?.(compilation.budget, literals) ?? row.implement);
  if (typeof prepared !== 'string') return prepared as Implementation | undefined;
  refuse(compilation, node, 'literal', `${row.name}: ${prepared}.`, { name: row.name });
  return undefined;
}

function accepts(parameter: Parameter, part: Term | undefined): boolean {
  if (part === undefined) return true;
  const kind = kindOf(part.type);
  return kind === 'any' || parameter.kinds.includes(kind);
}

type Implementation = (frame: Frame, a?: Value, b?: Value, c?: Value) => Value;

/** Arguments are checked first, from left to right, then the function runs. */
function callCode(row: CallableRow, run: Implementation, parts: readonly Term[]): Code {
  const literals = parts.map(({ literal }) => literal);
  const [a, b, c] = parts.map((part, index) => guarded(part, row.parameters[index], row.name));
  if (a === undefined) return (_scope, frame) => run(frame);
  if (b === undefined) return (scope, frame) => run(frame, a(scope, frame));
  if (c !== undefined) return (scope, frame) => run(frame, a(scope, frame), b(scope, frame), c(scope, frame));
  const literal = literals[1];
  if (literal !== undefined && row.parameters[1]?.whole !== true)
    return (scope, frame) => run(frame, a(scope, frame), literal);
  return (scope, frame) => run(frame, a(scope, frame), b(scope, frame));
}

function refuseArgument(
  compilation: Compilation,
  node: ASTNode,
  row: CallableRow,
  parameter: Parameter,
  part: Term,
): Term {
  const kind = kindOf(part.type);
  const wanted = parameter.kinds.filter((one) => one !== 'null').map(wordsFor);
  const list = row.name === 'contains' && kind === 'list';
  const remedy = list ? `write element in ${part.words}` : conversion(part.words, parameter.kinds);
  const message = `${row.name}() needs ${wanted.join(' or ')}, but ${part.words} is ${wordsFor(kind)}; ${remedy}.`;
  return refuse(compilation, node, 'type', message, { name: row.name, parameter: parameter.name });
}

function refuseCount(compilation: Compilation, node: ASTNode, row: FunctionRow): Term {
  const named = row.form === 'method' ? row.parameters.slice(1) : row.parameters;
  const shown = named.map(({ name }) => name).join(', ');
  const least = named.length - row.optional;
  const count = row.optional === 0 ? String(least) : `${least} or ${named.length}`;
  const message = `${row.name}(${shown}) takes ${count} argument${count === '1' ? '' : 's'}; for example: ${row.example}`;
  return refuse(compilation, node, 'arguments', message, { name: row.name });
}

function refuseFunction(compilation: Compilation, node: ASTNode, name: string, asMethod: boolean): Term {
  const [asked, others] = asMethod ? [methods, functions] : [functions, methods];
  const message = others.has(name)
    ? `${name} is written ${asMethod ? `${name}(value)` : `value.${name}()`}; for example: ${others.get(name)?.example}`
    : `There is no function ${name}(). ${suggestion(name, asked.keys(), others.keys())}`;
  return refuse(compilation, node, 'unknown-function', message, { name });
}

function suggestion(name: string, asked: Iterable<string>, others: Iterable<string>): string {
  const close = closestName(name, [...asked, ...others]);
  return close === undefined ? 'The README of expressions lists the functions there are.' : `Did you mean ${close}()?`;
}
