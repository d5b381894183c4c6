import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { checkDocument } from './check-document.ts';
import type { Formats } from './document-format.ts';
import { placeFindings } from './place-findings.ts';
import { readText } from './read-text.ts';
import { documentLimits, type TextLimits } from './text-limits.ts';

export interface ReadContext {
  readonly formats: Formats;
  /** Name of the file, relative to the tenant folder; findings repeat it. */
  readonly file?: string;
  readonly limits?: Partial<TextLimits>;
}

/** A document that was read, or findings that say why not. */
export interface DocumentReading {
  /** Valid and of the current format version; absent exactly when a finding is an error. */
  readonly document?: Document;
  readonly findings: readonly Finding[];
}

/**
 * Reads one document from the bytes of a file or from text: decodes, scans, parses, migrates and validates it. Never
 * throws for bad input; lists all problems of the first stage that has any, each with its place in the text.
 */
export function readDocument(source: Uint8Array | string, context: ReadContext): DocumentReading {
  const reading = readText(source, { ...documentLimits, ...context.limits }, context.file);
  if (reading.value === undefined) return { findings: reading.findings };
  const { document, findings, isMigrated } = checkDocument(reading.value, context.formats);
  if (document !== undefined) return { document, findings };
  const file = context.file === undefined ? {} : { file: context.file };
  const named = findings.map((finding) => ({ ...finding, ...file }));
  return { findings: isMigrated ? named : placeFindings(reading.text, named) };
}
