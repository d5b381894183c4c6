import { pointerSegment } from '../../lib/json-pointer.ts';
import type { Finding } from '../model/finding.ts';
import type { TenantReading } from './assemble-tenant.ts';
import { readBundledRecordings } from './bundled-recordings.ts';
import { documentFinding } from './document-finding.ts';
import type { Formats } from './document-format.ts';
import { findingList } from './finding-list.ts';
import { placeFindings } from './place-findings.ts';
import { readDocumentList } from './read-document-list.ts';
import { readText } from './read-text.ts';
import { bundleLimits, type TextLimits } from './text-limits.ts';
import { bundleFormatVersion } from './write-bundle.ts';

export interface BundleContext {
  readonly formats: Formats;
  /** Name of the bundle's file; findings repeat it. */
  readonly file?: string;
  readonly limits?: Partial<TextLimits>;
}

/**
 * Reads a tenant from one bundle. All or nothing, with all problems of all documents listed; lines and columns are
 * those of the bundle, JSON pointers lead into the document a finding names, or into the bundle when it names none.
 */
export function readBundle(source: Uint8Array | string, context: BundleContext): TenantReading {
  const { formats } = context;
  const file = context.file === undefined ? {} : { file: context.file };
  const reading = readText(source, { ...bundleLimits, ...context.limits }, context.file);
  if (reading.value === undefined) return { findings: reading.findings };
  const problem = wrapperProblems(reading.value, file);
  if (problem.length > 0) return { findings: placeFindings(reading.text, problem) };
  const { recordings, findings } = readBundledRecordings(reading.value.recordings, file);
  const read = readDocumentList(reading.text, reading.value.documents as readonly unknown[], { formats, file });
  if (findings.length > 0) return { findings: [...read.findings, ...placeFindings(reading.text, findings)] };
  return recordings.length === 0 ? read : { ...read, recordings };
}

function wrapperProblems(value: Readonly<Record<string, unknown>>, file: { readonly file?: string }): Finding[] {
  const { kind, formatVersion, documents, recordings: _, ...others } = value;
  if (kind !== 'bundle' || typeof formatVersion !== 'number' || !Array.isArray(documents)) {
    return [documentFinding('bundle/not-a-bundle', {}, { path: '', ...file })];
  }
  if (formatVersion !== bundleFormatVersion) {
    const params = { found: formatVersion, current: bundleFormatVersion };
    return [documentFinding('bundle/newer-format', params, { path: '/formatVersion', ...file })];
  }
  const list = findingList(file);
  for (const property of Object.keys(others)) {
    list.add(() =>
      documentFinding('bundle/unknown-property', { property }, { path: `/${pointerSegment(property)}`, ...file }),
    );
  }
  return list.all();
}
