import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './json-scanner.ts';
import { jsonTexts } from './json-texts.harness.ts';
import { readText } from './read-text.ts';
import { documentLimits } from './text-limits.ts';

const accepts = (text: string) => scanJson(text, () => ({})) === undefined;
const syntaxCodes = [
  'text/syntax',
  'text/truncated',
  'text/trailing-comma',
  'text/after-end',
  'text/empty',
  'text/not-utf8',
];

test('F1: texts of all classes are answered as the standard demands', () => {
  const { accept, reject, either } = jsonTexts;
  for (const text of accept) {
    expect(parses(text), text).toBe(true);
    expect(accepts(text), text).toBe(true);
    expect(
      codesOf(text).filter((code) => syntaxCodes.includes(code)),
      text,
    ).toEqual([]);
  }
  for (const source of reject) {
    expect(parses(source), String(source)).toBe(false);
    expect(
      codesOf(source).some((code) => syntaxCodes.includes(code)),
      String(source),
    ).toBe(true);
  }
  const taken = either.filter((source) => codesOf(source).length === 0);
  const [accepted, rejected] = [accept.length, reject.length];
  expect(Math.min(accepted - 95, rejected - 188, either.length - 35), 'at least as many as in the best corpus').toBe(0);
  console.log(
    `F1: ${accepted + rejected + either.length} texts, 0 crashes, ${accepted}/${accepted} accepted, ` +
      `${rejected}/${rejected} rejected, ${taken.length} of ${either.length} optional ones accepted`,
  );
});

test('the scanner accepts exactly what JSON.parse accepts', { timeout: 600_000 }, () => {
  const piece = fc.constantFrom(
    ...'{}[]:,"\\/-+.eE0123456789 \n\tabtrufalsenu\u0000\u007f\ud800',
    'true',
    'null',
    '"a"',
    '\\u00',
  );
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.integer({ min: 0, max: 2 }),
    put: fc.oneof(piece, fc.constant('')),
  });
  let accepted = 0;
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.array(edit, { maxLength: 2 }), (json, edits) => {
      let text = json;
      for (const { at, remove, put } of edits) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + put + text.slice(start + remove);
      }
      if (parses(text)) accepted += 1;
      expect(accepts(text)).toBe(parses(text));
    }),
    { numRuns: process.env.HARDEN ? 1_000_000 : 3_000 },
  );
  expect(accepted).toBeGreaterThan(0);
});

test('the scanner tells every string, number and key as JSON.parse reads them', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const told: unknown[] = [];
      scanJson(JSON.stringify(value), () => ({
        key: (name) => told.push(name),
        string: (text) => told.push(text),
        number: (written) => told.push(Number(written) + 0),
      }));
      expect(told).toEqual(leaves(JSON.parse(JSON.stringify(value))));
    }),
  );
});

test('a number of five million digits and a string of five million escapes are scanned', () => {
  expect(accepts('1'.repeat(5_000_000))).toBe(true);
  expect(accepts(`"${'\\n'.repeat(2_500_000)}"`)).toBe(true);
  expect(accepts(' '.repeat(5_000_000))).toBe(false);
});

function codesOf(source: string | Uint8Array): string[] {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return readText(bytes, documentLimits).findings.map(({ code }) => code);
}

function parses(source: string | Uint8Array): boolean {
  try {
    const text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source);
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function leaves(value: unknown): unknown[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return Object.entries(value).flatMap(([key, member]) => [key, ...leaves(member)]);
}
