import type { Environment } from '../../../kernel/expressions/environment.ts';
import { isScopeName, type ScopeName } from '../../../kernel/expressions/references.ts';
import { templateParts } from '../../../kernel/expressions/template-parts.ts';
import { type Token, tokensOf } from '../../../kernel/expressions/tokens.ts';
import type { Completion, Completions } from './completion.ts';
import { freeFunctions, methodsOf } from './function-completions.ts';
import { receiverKind, symbolAt } from './receiver.ts';
import { offersAt, scopesAt, variableCompletion } from './scope-completions.ts';
import type { TextScope } from './text-scope.ts';

const MOST = 60;

export interface Where {
  readonly text: string;
  readonly caret: number;
  /** What may be read there. */
  readonly environment: Environment;
  readonly scope: TextScope;
  /** Asked for by a key: an empty place is completed too. */
  readonly isAsked: boolean;
}

/** What may be written in an expression where the caret stands; null when there is nothing to say. */
export function completeExpression(where: Where): Completions | null {
  const { text, caret, isAsked } = where;
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ start, end }) => start < caret && caret <= end);
  const token = tokens[at];
  if (token !== undefined && isInside(token, caret)) return null;
  const isWord = token?.kind === 'name';
  const before = tokens.filter(({ end }) => end <= (isWord ? token.start : caret));
  const [from, to] = isWord ? [token.start, token.end] : [caret, caret];
  const typed = text.slice(from, caret);
  if (symbolAt(text, before.at(-1)) === '.') return listed(from, to, typed, membersAt(where, before.slice(0, -1)));
  if (typed === '' && !isAsked) return null;
  if (typed === '' && isOperand(text, before.at(-1))) return { from, to, items: OPERATORS };
  return listed(from, to, typed, wordsAt(where));
}

/** As completeExpression, in a text with `${...}` parts. */
export function completeTemplate(where: Where): Completions | null {
  const { text, caret } = where;
  const part = templateParts(text).find(
    ({ kind, start, end }) =>
      (kind === 'expression' && start <= caret && caret <= end) ||
      (kind === 'unclosed' && start + 2 <= caret && caret <= end),
  );
  if (part === undefined) return null;
  const start = part.kind === 'unclosed' ? part.start + 2 : part.start;
  const inner = text.slice(start, part.end);
  const isAsked = where.isAsked || inner.trim() === '';
  const found = completeExpression({ ...where, text: inner, caret: caret - start, isAsked });
  return found === null ? null : { ...found, from: found.from + start, to: found.to + start };
}

/** Numbers and texts in quotes are not completed, unless the caret stands right behind them. */
function isInside({ kind, end }: Token, caret: number): boolean {
  return kind === 'number' || kind === 'broken' || (kind === 'text' && caret < end);
}

function isOperand(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'symbol') return token.kind !== 'name' || text.slice(token.start, token.end) !== 'in';
  return /[)\]]/.test(text[token.start] ?? '');
}

function membersAt({ text, environment, scope }: Where, receiver: readonly Token[]): readonly Completion[] {
  const last = receiver.at(-1);
  const name = last?.kind === 'name' ? text.slice(last.start, last.end) : '';
  if (isScopeName(name) && symbolAt(text, receiver.at(-2)) !== '.') return ofScope(name, environment, scope);
  return methodsOf(receiverKind(text, receiver, environment));
}

function ofScope(name: ScopeName, environment: Environment, scope: TextScope): readonly Completion[] {
  const offers = offersAt(environment, scope).filter((offer) => offer.scope === name);
  return offers.map((offer) => variableCompletion(offer, scope, true));
}

function wordsAt({ environment, scope }: Where): readonly Completion[] {
  return [
    ...offersAt(environment, scope).map((offer) => variableCompletion(offer, scope, false)),
    ...scopesAt(environment).map(scopeCompletion),
    ...freeFunctions(),
    ...WORDS,
  ];
}

function scopeCompletion(name: ScopeName): Completion {
  const insert = `${name}.`;
  return { label: insert, insert, caret: insert.length, kind: 'scope', type: '', doc: '', example: '' };
}

/** Those that fit what was typed, best first: the name begins so, its last part begins so, it is somewhere in it. */
function listed(from: number, to: number, typed: string, items: readonly Completion[]): Completions | null {
  const wanted = typed.toLowerCase();
  const ranked = items
    .map((item) => ({ item, rank: rankOf(item.label.toLowerCase(), wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
  const isWritten = ranked.length === 1 && ranked[0]?.insert === typed;
  return ranked.length === 0 || isWritten ? null : { from, to, items: ranked.slice(0, MOST) };
}

function rankOf(label: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  if (label.includes(`.${wanted}`)) return 1;
  return label.includes(wanted) ? 2 : 3;
}

function fixed(kind: 'word' | 'operator', label: string, example: string, type = ''): Completion {
  const insert = kind === 'operator' ? `${label} ` : label;
  return { label, insert, caret: insert.length, kind, type, doc: '', example };
}

const WORDS: readonly Completion[] = [
  fixed('word', 'true', '', 'boolean'),
  fixed('word', 'false', '', 'boolean'),
  fixed('word', 'null', 'FLOW.card != null', 'null'),
];

const OPERATORS: readonly Completion[] = [
  fixed('operator', '==', "FLOW.choice == '1'"),
  fixed('operator', '!=', 'FLOW.card != null'),
  fixed('operator', '&&', 'FLOW.card != null && FLOW.pin != null'),
  fixed('operator', '||', "FLOW.choice == '1' || FLOW.choice == '2'"),
  fixed('operator', '>', 'FLOW.n > 3'),
  fixed('operator', '>=', 'FLOW.n >= 3'),
  fixed('operator', '<', 'FLOW.n < 3'),
  fixed('operator', '<=', 'FLOW.n <= 3'),
  fixed('operator', '+', "'n' + string(FLOW.n)"),
  fixed('operator', '-', 'FLOW.n - 1'),
  fixed('operator', '*', 'FLOW.n * 2'),
  fixed('operator', '/', 'FLOW.n / 2'),
  fixed('operator', 'in', "FLOW.choice in ['1', '2']"),
  fixed('operator', '?', "FLOW.n > 1 ? 'many' : 'one'"),
];
