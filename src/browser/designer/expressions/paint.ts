import { isScopeName } from '../../../kernel/expressions/references.ts';
import { templateParts } from '../../../kernel/expressions/template-parts.ts';
import { type Token, tokensOf } from '../../../kernel/expressions/tokens.ts';

/** What a stretch of text is, for its colour. */
export type Ink = 'plain' | 'scope' | 'name' | 'function' | 'text' | 'number' | 'word' | 'mark';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Stretches that follow one another without gaps. */
export interface Stroke extends Range {
  readonly ink: Ink;
  /** A problem is about it. */
  readonly isWrong: boolean;
}

/** The colours of an expression, or of a text with `${...}` parts; problems are underlined wherever they stand. */
export function paint(text: string, isTemplate: boolean, problems: readonly Range[]): readonly Stroke[] {
  const inks = isTemplate ? templateInks(text) : expressionInks(text, 0, text.length);
  const wrong = problems.map((problem) => visibleRange(problem, text));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...inks, ...wrong]) cuts.add(start).add(end);
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index): Stroke => {
    const end = places[index + 1] ?? text.length;
    const ink = inks.find((one) => one.start <= start && end <= one.end)?.ink ?? 'plain';
    return { start, end, ink, isWrong: wrong.some((one) => one.start <= start && end <= one.end) };
  });
}

/** Something missing at the end has no letter of its own: the last one shows it. */
function visibleRange({ start, end }: Range, text: string): Range {
  if (end > start && start < text.length) return { start, end: Math.min(end, text.length) };
  const last = text.trimEnd().length;
  return start >= last ? { start: Math.max(0, last - 1), end: last } : { start, end: start + 1 };
}

function templateInks(text: string): readonly (Range & { ink: Ink })[] {
  return templateParts(text).flatMap(({ kind, start, end }) => {
    if (kind === 'expression') return expressionInks(text, start, end);
    if (kind === 'unclosed') return [{ start, end: start + 2, ink: 'mark' as const }];
    return kind === 'text' ? [] : [{ start, end, ink: 'mark' as const }];
  });
}

function expressionInks(text: string, from: number, to: number): readonly (Range & { ink: Ink })[] {
  const inner = text.slice(from, to);
  const tokens = tokensOf(inner);
  return tokens.map((token, index) => ({
    start: token.start + from,
    end: token.end + from,
    ink: inkOf(inner, token, tokens[index - 1], tokens[index + 1]),
  }));
}

function inkOf(text: string, token: Token, before: Token | undefined, after: Token | undefined): Ink {
  if (token.kind === 'number') return 'number';
  if (token.kind === 'text' || token.kind === 'broken') return 'text';
  if (token.kind === 'symbol') return 'plain';
  const word = text.slice(token.start, token.end);
  const isMember = before !== undefined && text[before.start] === '.';
  if (!isMember && /^(true|false|null|in)$/.test(word)) return 'word';
  if (!isMember && isScopeName(word)) return 'scope';
  return after !== undefined && text[after.start] === '(' ? 'function' : 'name';
}
