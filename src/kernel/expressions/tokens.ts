/** A word of an expression's text. Names and texts are exact; everything else is only kept apart from them. */
export interface Token {
  /** `broken` is a text without its closing quote; it reaches to the end of the line or of the whole text. */
  readonly kind: 'name' | 'text' | 'number' | 'symbol' | 'broken';
  readonly start: number;
  readonly end: number;
}

const space = /[ \t\r\n]/;
const digit = /[0-9]/;
const nameStart = /[A-Za-z_]/;
const namePart = /[0-9A-Za-z_]/;

/**
 * The token that starts at or after `from`, or undefined at the end. Reads any text, also one that is no
 * expression, and agrees with the parser wherever the parser finds no fault.
 */
export function nextToken(text: string, from: number): Token | undefined {
  const start = skipSpace(text, from);
  const first = text[start];
  if (first === undefined) return undefined;
  const next = text[start + 1];
  if (first === '"' || first === "'") return quoted(text, start, start);
  if ((next === '"' || next === "'") && /[bBrR]/.test(first)) return quoted(text, start, start + 1);
  if (nameStart.test(first)) return { kind: 'name', start, end: endOf(text, start, namePart) };
  if (digit.test(first)) return { kind: 'number', start, end: endOfNumber(text, start) };
  return { kind: 'symbol', start, end: start + 1 };
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let token = nextToken(text, 0);
  while (token !== undefined) {
    tokens.push(token);
    token = nextToken(text, token.end);
  }
  return tokens;
}

/** Spaces and `//` comments. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (space.test(text[at] ?? '')) at++;
    else if (text.startsWith('//', at)) at = lineEnd(text, at);
    else break;
  }
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function endOf(text: string, from: number, part: RegExp): number {
  let end = from;
  while (end < text.length && part.test(text[end] ?? '')) end++;
  return end;
}

/** Fractions come as two numbers and a point between them, which nothing here has to tell from a member. */
function endOfNumber(text: string, start: number): number {
  if (/^0[xX]/.test(text.slice(start, start + 2))) return endOf(text, start + 2, /[0-9a-fA-FuU]/);
  const digits = endOf(text, start, digit);
  const exponent = /^[eE][+-]?[0-9]/.test(text.slice(digits, digits + 3));
  if (exponent) return endOf(text, digits + 2, digit);
  return /[uU]/.test(text[digits] ?? '') ? digits + 1 : digits;
}

function quoted(text: string, start: number, open: number): Token {
  const quote = text.charAt(open);
  const triple = text.startsWith(quote.repeat(3), open);
  const close = triple ? quote.repeat(3) : quote;
  let at = open + close.length;
  while (at < text.length) {
    if (text.startsWith(close, at)) return { kind: 'text', start, end: at + close.length };
    if (!triple && (text[at] === '\n' || text[at] === '\r')) break;
    at += text[at] === '\\' ? 2 : 1;
  }
  return { kind: 'broken', start, end: Math.min(at, text.length) };
}
