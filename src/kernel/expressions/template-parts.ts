import { compareText } from '../../lib/compare-text.ts';
import { readsOf } from './references.ts';
import { nextToken } from './tokens.ts';

/** A stretch of a text with `${...}` parts; the stretches follow one another without gaps. */
export interface TemplatePart {
  /**
   * `text` stands for itself; `escape` is `$${` and stands for `${`; `mark` is a `${` or a `}` around an
   * `expression`; `unclosed` is a `${` without its `}`, with all that follows.
   */
  readonly kind: 'text' | 'escape' | 'mark' | 'expression' | 'unclosed';
  readonly start: number;
  readonly end: number;
}

export function templateParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('${', from);
    const escaped = open > from && text[open - 1] === '$';
    const textEnd = open === -1 ? text.length : escaped ? open - 1 : open;
    if (textEnd > from) parts.push({ kind: 'text', start: from, end: textEnd });
    if (open === -1) break;
    const added = escaped ? [{ kind: 'escape' as const, start: open - 1, end: open + 2 }] : expressionAt(text, open);
    parts.push(...added);
    from = added.at(-1)?.end ?? text.length;
  }
  return parts;
}

function expressionAt(text: string, open: number): readonly TemplatePart[] {
  const start = open + 2;
  const close = closingBrace(text, start);
  if (close === undefined) return [{ kind: 'unclosed', start: open, end: text.length }];
  return [
    { kind: 'mark', start: open, end: start },
    { kind: 'expression', start, end: close },
    { kind: 'mark', start: close, end: close + 1 },
  ];
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 0;
  let token = nextToken(text, from);
  while (token !== undefined && token.kind !== 'broken') {
    const character = token.kind === 'symbol' ? text[token.start] : undefined;
    if (character === '}' && depth === 0) return token.start;
    if (character === '{') depth++;
    if (character === '}') depth--;
    token = nextToken(text, token.end);
  }
  return undefined;
}

/** Names of the variables that the `${...}` parts read, sorted and each once. */
export function readsOfTemplate(text: string): readonly string[] {
  const names = templateParts(text)
    .filter(({ kind }) => kind === 'expression')
    .flatMap(({ start, end }) => readsOf(text.slice(start, end)));
  return [...new Set(names)].sort(compareText);
}
