import { jsonPointer, valueAt } from '../../lib/json-pointer.ts';
import type { Document } from '../model/document.ts';
import type { Formats } from './document-format.ts';
import { readDocument } from './read-document.ts';
import { type Attack, inEveryTextField } from './text-attacks.harness.ts';
import { writeDocument } from './write-document.ts';

/** Reads texts that must all be refused with such a code; `wrong` names those that were not. */
export function runAttacks(
  formats: Formats,
  attacks: Iterable<Attack>,
  refusal: RegExp,
): { readonly texts: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  let texts = 0;
  for (const { name, text } of attacks) {
    texts += 1;
    const codes = readDocument(text, { formats }).findings.map(({ code }) => code);
    if (codes.length === 0 || !codes.every((code) => refusal.test(code))) wrong.push(`${name}: ${codes.join(', ')}`);
  }
  return { texts, wrong };
}

/** Puts every string into every text field; each must be kept as it is, also through writing, or be refused. */
export function runStrings(
  formats: Formats,
  documents: readonly Document[],
  strings: readonly string[],
): { readonly kept: number; readonly refused: number; readonly changed: readonly string[] } {
  const encoder = new TextEncoder();
  const changed: string[] = [];
  let [kept, refused] = [0, 0];
  for (const document of documents) {
    const schema = formats.get(document.kind)?.schema ?? {};
    for (const text of strings) {
      for (const { path, value } of inEveryTextField(document, text)) {
        const { document: read, findings } = readDocument(encoder.encode(JSON.stringify(value)), { formats });
        if (read === undefined && findings.length > 0) refused += 1;
        else if (read !== undefined && isKept(read, path, text, schema, formats)) kept += 1;
        else changed.push(`${JSON.stringify(text)} at ${jsonPointer(path)} of ${document.kind}`);
      }
    }
  }
  return { kept, refused, changed };
}

function isKept(
  document: Document,
  path: readonly (string | number)[],
  text: string,
  schema: Parameters<typeof writeDocument>[1],
  formats: Formats,
): boolean {
  const written = writeDocument(document, schema);
  const again = readDocument(new TextEncoder().encode(written), { formats }).document;
  return (
    valueAt(document, jsonPointer(path)) === text && again !== undefined && writeDocument(again, schema) === written
  );
}
