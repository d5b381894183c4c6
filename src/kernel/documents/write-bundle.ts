import type { Tenant } from '../model/tenant.ts';
import { type BundledRecording, listBundledRecordings } from './bundled-recordings.ts';
import type { Formats } from './document-format.ts';
import { orderedDocuments } from './ordered-documents.ts';
import { writeValue } from './write-document.ts';

/** Version of the bundle's own form; each document in it has its own besides. */
export const bundleFormatVersion = 1;

/**
 * The whole tenant as one text in canonical form: the single document first, then by folder and id; behind them the
 * recordings of its prompts, when there are any.
 */
export function writeBundle(tenant: Tenant, formats: Formats, recordings: readonly BundledRecording[] = []): string {
  const sounds = recordings.length === 0 ? '' : `,\n  "recordings": ${listBundledRecordings(recordings)}`;
  return `{\n  "kind": "bundle",\n  "formatVersion": ${bundleFormatVersion},\n  "documents": ${listDocuments(tenant, formats)}${sounds}\n}\n`;
}

/** The documents as a list in canonical form, to stand one level deep. */
export function listDocuments(tenant: Tenant, formats: Formats): string {
  const documents = orderedDocuments(tenant, formats).map(
    ({ document, format }) => `    ${writeValue(document, format.schema, '    ')}`,
  );
  return documents.length === 0 ? '[]' : `[\n${documents.join(',\n')}\n  ]`;
}
