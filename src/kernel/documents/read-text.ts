import { jsonType } from '../../lib/json-type.ts';
import type { Finding } from '../model/finding.ts';
import { decodeText } from './decode-text.ts';
import { documentFinding } from './document-finding.ts';
import type { SyntaxProblem } from './json-cursor.ts';
import { scanJson } from './json-scanner.ts';
import { tooDeepAt } from './nesting.ts';
import type { TextLimits } from './text-limits.ts';
import { positionsIn } from './text-position.ts';
import { valueProblems } from './value-problems.ts';

/** A JSON object and the text it was read from; without `value` when a finding is an error. */
export interface TextReading {
  readonly text: string;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/**
 * Reads bytes or text as one JSON object, and refuses everything that JSON.parse would take silently and lose or that
 * would harm later: duplicate keys, numbers and characters that do not survive, keys of the prototype, depth, size.
 */
export function readText(source: Uint8Array | string, limits: TextLimits, fileName?: string): TextReading {
  const file = fileName === undefined ? {} : { file: fileName };
  const text = decodeText(source, limits.bytes, file);
  if (typeof text !== 'string') return { text: '', findings: [text] };
  const position = positionsIn(text);
  const deepAt = tooDeepAt(text, limits.depth);
  if (deepAt !== undefined) {
    const place = position(deepAt);
    const params = { ...place, limit: limits.depth };
    return { text, findings: [documentFinding('text/too-deep', params, { path: '', ...place, ...file })] };
  }
  const problems = valueProblems(limits, position, file);
  const syntax = scanJson(text, problems.visitorOf);
  if (syntax !== undefined) return { text, findings: [...problems.findings(), syntaxFinding(text, syntax, file)] };
  const findings = problems.findings();
  if (findings.length > 0) return { text, findings };
  const value: unknown = JSON.parse(text);
  if (isObject(value)) return { text, value, findings };
  const found = jsonType(value);
  return { text, findings: [documentFinding('text/not-object', { found }, { path: '', line: 1, column: 1, ...file })] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return jsonType(value) === 'object';
}

function syntaxFinding(text: string, { at, expected }: SyntaxProblem, file: { readonly file?: string }): Finding {
  const place = positionsIn(text)(at);
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const where = { path: '', ...place, ...file };
  if (at >= text.length) return documentFinding('text/truncated', { ...place }, where);
  if (expected === 'end') return documentFinding('text/after-end', { ...place, found }, where);
  const isAfterComma = /,[ \t\r\n]*$/.test(text.slice(Math.max(0, at - 200), at));
  const isClosing = (expected === 'key' && found === '}') || (expected === 'value' && found === ']');
  if (isAfterComma && isClosing) return documentFinding('text/trailing-comma', { ...place, found }, where);
  return documentFinding('text/syntax', { ...place, found, expected }, where);
}
