import { expect, test } from 'vitest';
import { cpuTime } from '../../lib/cpu-time.harness.ts';
import type { Meter } from './hardening-report.harness.ts';
import { runMutations } from './mutation-run.harness.ts';
import { plainValidate, smallDocuments, smallFormats } from './small-formats.harness.ts';
import { mutated } from './structural-mutations.harness.ts';

const meter: Meter = { now: cpuTime };

test('F3: mutated documents never crash the reader and are accepted only when they are valid', {
  timeout: 600_000,
}, () => {
  const count = process.env.HARDEN ? 100_000 : 3_000;
  const independent = new Map([...smallFormats].map(([kind, { schema }]) => [kind, plainValidate(schema)]));
  const { p99, accepted, documents, ...failures } = runMutations({
    formats: smallFormats,
    documents: smallDocuments,
    independent,
    count,
    seed: 1,
    meter,
  });
  expect(failures).toEqual({ crashes: [], acceptedInvalid: [], refusedValid: [], withoutPointer: [], unstable: [] });
  expect(accepted).toBeGreaterThan(count / 100);
  expect(documents - accepted).toBeGreaterThan(count / 2);
  expect(p99).toBeLessThan(50);
  console.log(
    `F3: ${documents} documents, 0 crashes, 0 accepted invalid, ${accepted} accepted, p99 ${p99.toFixed(2)} ms`,
  );
});

test('a mutation depends on the seed alone and leaves the document as it was', () => {
  const before = JSON.stringify(smallDocuments);
  for (let seed = 0; seed < 200; seed++) {
    expect(mutated(smallDocuments[2], seed)).toEqual(mutated(smallDocuments[2], seed));
  }
  expect(JSON.stringify(smallDocuments)).toBe(before);
});
