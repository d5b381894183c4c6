import { valueAt } from '../../lib/json-pointer.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Formats, Validate } from './document-format.ts';
import { type Meter, percentile99 } from './hardening-report.harness.ts';
import { readDocument } from './read-document.ts';
import { mutated } from './structural-mutations.harness.ts';
import { writeDocument } from './write-document.ts';

/** Figures of F3; every list holds examples of what must not happen. */
export interface MutationFigures {
  readonly documents: number;
  readonly accepted: number;
  readonly crashes: readonly string[];
  readonly acceptedInvalid: readonly string[];
  readonly refusedValid: readonly string[];
  readonly withoutPointer: readonly string[];
  readonly unstable: readonly string[];
  readonly p99: number;
}

export interface MutationRun {
  readonly formats: Formats;
  readonly documents: readonly Document[];
  /** Validators made in another way than those in `formats`. */
  readonly independent: ReadonlyMap<string, Validate>;
  readonly count: number;
  readonly seed: number;
  readonly meter: Meter;
}

/** Reads `count` mutated documents and compares each answer with an independent validator. */
export function runMutations({ formats, documents, independent, count, seed, meter }: MutationRun): MutationFigures {
  const failures = { crashes: [], acceptedInvalid: [], refusedValid: [], withoutPointer: [], unstable: [] } as {
    readonly [failure in 'crashes' | 'acceptedInvalid' | 'refusedValid' | 'withoutPointer' | 'unstable']: string[];
  };
  const times: number[] = [];
  let accepted = 0;
  for (let index = 0; index < count; index++) {
    const { value, names } = mutated(documents[index % documents.length], seed + index);
    const label = `seed ${seed + index} (${names.join(', ')})`;
    const text = JSON.stringify(value) ?? '';
    try {
      const start = meter.now();
      const { document, findings } = readDocument(text, { formats });
      times.push(meter.now() - start);
      const source = parsed(text);
      const isValid = isValidFor(document ?? source, independent);
      if (document !== undefined) {
        accepted += 1;
        if (!isValid) failures.acceptedInvalid.push(label);
        if (!isStable(document, formats)) failures.unstable.push(label);
      } else {
        if (isValid && !findings.some(({ code }) => code.startsWith('text/'))) failures.refusedValid.push(label);
        if (findings.length === 0 || !findings.every((finding) => hasPointer(finding, source)))
          failures.withoutPointer.push(label);
      }
    } catch (error) {
      failures.crashes.push(`${label}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return { ...failures, documents: count, accepted, p99: percentile99(times) };
}

function isValidFor(value: unknown, independent: ReadonlyMap<string, Validate>): boolean {
  const kind = valueAt(value, '/kind');
  return typeof kind === 'string' && independent.get(kind)?.(value) === true;
}

function isStable(document: Document, formats: Formats): boolean {
  const schema = formats.get(document.kind)?.schema ?? {};
  const text = writeDocument(document, schema);
  const again = readDocument(text, { formats }).document;
  return again !== undefined && writeDocument(again, schema) === text;
}

/** The pointer leads to a value of the text, or to a field that is one step below one. */
function hasPointer({ path }: Finding, value: unknown): boolean {
  if (path === '') return true;
  return path.startsWith('/') && valueAt({ root: value }, `/root${path.slice(0, path.lastIndexOf('/'))}`) !== undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
