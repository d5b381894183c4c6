import { compareText } from '../../lib/compare-text.ts';
import { parseLiteral } from './parse.ts';
import { nextToken, type Token, tokensOf } from './tokens.ts';

export const scopeNames = ['FLOW', 'GLOBAL', 'SYS', 'IVRREQUEST', 'RESULT', 'TOC', 'REQUEST', 'calldata'] as const;
export type ScopeName = (typeof scopeNames)[number];

export function isScopeName(name: string): name is ScopeName {
  return (scopeNames as readonly string[]).includes(name);
}

/** A place in a text that names a variable: `FLOW.card`, or `calldata["card no"]`. */
export interface Reference {
  readonly scope: ScopeName;
  /** Absent when the scope is named as a whole. */
  readonly member?: string;
  /** From the scope's name to the end of the member. */
  readonly start: number;
  readonly end: number;
}

/** Every variable that an expression names, in order. Understands texts with syntax errors as far as they go. */
export function referencesIn(text: string): readonly Reference[] {
  const tokens = tokensOf(text);
  const found: Reference[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'name' || symbol(text, tokens[index - 1]) === '.') return;
    const scope = text.slice(token.start, token.end);
    if (!isScopeName(scope)) return;
    found.push({ scope, start: token.start, ...memberAfter(text, token, tokens.slice(index + 1, index + 4)) });
  });
  return found;
}

/** Names of the variables that an expression reads, such as `FLOW.card`, sorted and each once. */
export function readsOf(text: string): readonly string[] {
  return sortedNames(referencesIn(text));
}

export function sortedNames(references: readonly Reference[]): readonly string[] {
  const names = references.map(({ scope, member }) => (member === undefined ? scope : `${scope}.${member}`));
  return [...new Set(names)].sort(compareText);
}

function symbol(text: string, token: Token | undefined): string | undefined {
  return token?.kind === 'symbol' ? text.charAt(token.start) : undefined;
}

function memberAfter(text: string, scope: Token, rest: readonly Token[]): { member?: string; end: number } {
  const [first, second, third] = rest;
  if (first === undefined || second === undefined) return { end: scope.end };
  const words = text.slice(second.start, second.end);
  if (symbol(text, first) === '.' && second.kind === 'name') return { member: words, end: second.end };
  if (symbol(text, first) === '[' && second.kind === 'text' && third !== undefined && symbol(text, third) === ']') {
    const member = parseLiteral(words);
    if (typeof member === 'string') return { member, end: third.end };
  }
  return { end: scope.end };
}

/** Whether a name can stand after a point: `FLOW.name`. */
export function isPlainName(name: string): boolean {
  const token = nextToken(name, 0);
  const words = ['in', 'true', 'false', 'null'];
  return token?.kind === 'name' && token.start === 0 && token.end === name.length && !words.includes(name);
}
