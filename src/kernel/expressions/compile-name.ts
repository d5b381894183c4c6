import { closestName } from '../../lib/closest-name.ts';
import { type Compilation, refuse, term } from './compilation.ts';
import type { Declared } from './environment.ts';
import { isReservedKey, ownEntry, ownField } from './own-data.ts';
import type { ASTNode } from './parse.ts';
import { isScopeName, type ScopeName, scopeNames } from './references.ts';
import type { Code, Term } from './term.ts';

type NameNode = Extract<ASTNode, { op: 'id' }>;

/** A name that stands alone: the variable of a loop, or a scope that is readable as a whole. */
export function compileName(compilation: Compilation, node: NameNode): Term {
  const name = node.args;
  const slot = compilation.locals.lastIndexOf(name);
  if (slot !== -1) return term(compilation, node, 'any', (_scope, frame) => frame.locals[slot] ?? null);
  if (!isScopeName(name)) return refuseName(compilation, node, name);
  if (!isReadable(compilation, name)) return refuseScope(compilation, node, name);
  if (!isOpen(compilation, name)) {
    const message = `${name} is not a value; write ${name} with a point and the name of a variable.`;
    return refuse(compilation, node, 'whole-scope', message, { scope: name });
  }
  compilation.reads.add(name);
  return term(compilation, node, 'any', wholeScope[name as keyof typeof wholeScope]);
}

const wholeScope: Readonly<Record<'calldata' | 'RESULT' | 'TOC' | 'REQUEST', Code>> = {
  calldata: (scope) => scope.calldata,
  RESULT: (scope) => scope.result,
  TOC: (scope) => scope.toc,
  REQUEST: (scope) => scope.request ?? null,
};

/** A variable: `FLOW.card`. */
export function compileMember(
  compilation: Compilation,
  node: ASTNode,
  holder: NameNode,
  scope: ScopeName,
  name: string,
): Term {
  if (!isReadable(compilation, scope)) return refuseScope(compilation, node, scope);
  if (!compilation.members.has(holder.start)) {
    const message = `Write ${scope} directly before the point or the bracket, without brackets around it.`;
    return refuse(compilation, node, 'whole-scope', message, { scope });
  }
  if (isOpen(compilation, scope)) {
    compilation.reads.add(`${scope}.${name}`);
    return term(compilation, node, 'any', openMember(scope, name));
  }
  const declared = declaredIn(compilation, scope);
  const index = declared.findIndex((variable) => variable.name === name);
  const variable = declared[index];
  if (variable === undefined || isReservedKey(name)) return refuseVariable(compilation, node, scope, name);
  compilation.reads.add(`${scope}.${name}`);
  if (variable.encrypted) compilation.sensitive = true;
  return term(compilation, node, variable.type, declaredMember(scope, name, index));
}

function openMember(scope: ScopeName, name: string): Code {
  if (isReservedKey(name)) return () => null;
  if (scope === 'TOC') return (run) => ownEntry(run.toc, name);
  if (scope === 'RESULT') return (run) => ownField(run.result, name, 'RESULT');
  if (scope === 'REQUEST') return (run) => ownField(run.request ?? null, name, 'REQUEST');
  return (run) => ownField(run.calldata, name, 'calldata');
}

function declaredMember(scope: ScopeName, name: string, index: number): Code {
  if (scope === 'FLOW') return (run) => run.flow[index] ?? null;
  if (scope === 'GLOBAL') return (run) => run.global[index] ?? null;
  if (scope === 'SYS') return (run) => run.sys(name);
  if (scope === 'IVRREQUEST') return (run) => ownEntry(run.ivr, name);
  return (run) => ownField(run.result, name, 'RESULT');
}

function isOpen(compilation: Compilation, scope: ScopeName): boolean {
  if (scope === 'RESULT') return compilation.environment.result === undefined;
  return scope === 'calldata' || scope === 'TOC' || scope === 'REQUEST';
}

function isReadable(compilation: Compilation, scope: ScopeName): boolean {
  const isElsewhere = scope !== 'RESULT' && scope !== 'TOC' && scope !== 'REQUEST';
  return isElsewhere || compilation.environment.scopes.includes(scope);
}

function declaredIn({ environment }: Compilation, scope: ScopeName): readonly Declared[] {
  if (scope === 'FLOW') return environment.flow;
  if (scope === 'GLOBAL') return environment.global;
  if (scope === 'SYS') return environment.sys;
  if (scope === 'IVRREQUEST') return environment.ivr;
  return scope === 'RESULT' ? (environment.result ?? []) : [];
}

function refuseVariable(compilation: Compilation, node: ASTNode, scope: ScopeName, name: string): Term {
  const names = declaredIn(compilation, scope).map((variable) => variable.name);
  const elsewhere = scopeNames.find((other) => declaredIn(compilation, other).some((known) => known.name === name));
  const close = closestName(name, names);
  const suggestion = elsewhere !== undefined ? `${elsewhere}.${name}` : close !== undefined ? `${scope}.${close}` : '';
  const remedy = suggestion === '' ? 'declare it or choose an existing one.' : `did you mean ${suggestion}?`;
  const message = `There is no variable ${scope}.${name}; ${remedy}`;
  return refuse(compilation, node, 'unknown-variable', message, { scope, name, suggestion });
}

function refuseScope(compilation: Compilation, node: ASTNode, scope: ScopeName): Term {
  if (scope === 'REQUEST') {
    const message = 'REQUEST cannot be read here: only the conditions of mock answers know the request they answer.';
    return refuse(compilation, node, 'scope-not-here', message, { scope });
  }
  const what = scope === 'RESULT' ? 'the interface called' : 'the recognition made';
  const message = `${scope} cannot be read here: it holds the result of ${what} in the same element only. Copy what you need to a variable there.`;
  return refuse(compilation, node, 'scope-not-here', message, { scope });
}

function refuseName(compilation: Compilation, node: ASTNode, name: string): Term {
  const owner = scopeNames.find((scope) => declaredIn(compilation, scope).some((variable) => variable.name === name));
  const close = closestName(name, scopeNames);
  const suggestion = owner !== undefined ? `${owner}.${name}` : (close ?? '');
  const hint = suggestion === '' ? '' : ` Did you mean ${suggestion}?`;
  const message = `The name ${name} is not known. Variables are written with their scope, such as FLOW.name; texts stand in quotes.${hint}`;
  return refuse(compilation, node, 'unknown-name', message, { name, suggestion });
}
