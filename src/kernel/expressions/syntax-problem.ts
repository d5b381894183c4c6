import type { ParseError } from '@marcbachmann/cel-js';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';

/** Writing habits from other languages, by what stands at the fault; the first that fits gives the remedy. */
const habits: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/^={1,3}/, 'compare with =='],
  [/^&/, 'join conditions with &&'],
  [/^\|/, 'join conditions with ||'],
  [/^and\b/i, 'join conditions with &&'],
  [/^or\b/i, 'join conditions with ||'],
  [/^not\b/i, 'negate with !'],
  [/^\$/, `inside an expression write FLOW.name without \${ }`],
  [/^[‘’“”]/, 'write straight quotes: "text"'],
  [/^[（），；：]/, 'write the half-width sign'],
  [/^;/, 'leave out the semicolon'],
  [/^`/, 'write texts in straight quotes: "text"'],
];

const reasons: Readonly<Record<string, string>> = {
  unterminated_string: 'this text has no closing quote',
  unterminated_triple_quoted_string: 'this text has no closing quotes',
  newline_in_string: 'a text in quotes ends before the end of the line; write \\n for a line break',
  reserved_identifier: 'this word is reserved and cannot be a name',
  invalid_macro_argument: 'the first argument must be a plain name for the element, such as x',
  invalid_escape_sequence: 'a backslash cannot stand before this character; write \\\\ for a backslash',
};

/** Tells a parser's error in the words of the one who writes expressions. */
export function syntaxProblem(text: string, error: ParseError): Problem {
  const start = Math.min(error.range?.start ?? 0, text.length);
  const end = Math.max(start, Math.min(error.range?.end ?? text.length, text.length));
  if (error.code === 'limit_exceeded') return limitProblem(error.summary, start, end);
  const found = text.slice(start, Math.max(end, start + 1)).slice(0, 20);
  const reason = reasons[error.code] ?? habitRemedy(text.slice(start)) ?? unexpected(text, start, error.summary);
  const place = found.trim() === '' ? 'At the end' : `At \`${found}\` (character ${start + 1})`;
  const message = `${place} the expression cannot be read: ${reason}.`;
  return { code: 'syntax', message, start, end, params: { reason: error.code, found, character: start + 1 } };
}

function habitRemedy(rest: string): string | undefined {
  return habits.find(([pattern]) => pattern.test(rest))?.[1];
}

function unexpected(text: string, start: number, summary: string): string {
  if (start >= text.trimEnd().length) return 'something is missing; complete it or close the bracket';
  return /^(Expected|Unexpected)/.test(summary)
    ? 'this was not expected here; an operator, a quote or a bracket may be missing before it'
    : summary.charAt(0).toLowerCase() + summary.slice(1);
}

function limitProblem(summary: string, start: number, end: number): Problem {
  const deep = summary.includes('maxDepth');
  const message = deep
    ? `The expression goes more than ${limits.depth} levels deep; keep a part of it in a variable.`
    : `The expression has more than ${limits.parts} parts; split it up.`;
  return { code: deep ? 'too-deep' : 'too-many-parts', message, start, end, params: { reason: summary } };
}
