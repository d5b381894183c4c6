import { pointerSegment } from '../../lib/json-pointer.ts';
import type { Finding } from '../model/finding.ts';
import { documentOf, type Tenant } from '../model/tenant.ts';
import type { TenantReading } from './assemble-tenant.ts';
import { textHash } from './content-hash.ts';
import { documentFinding } from './document-finding.ts';
import type { Formats } from './document-format.ts';
import { findingList } from './finding-list.ts';
import { type FrozenRecording, frozenRecordingProblems, listFrozenRecordings } from './frozen-recordings.ts';
import { placeFindings } from './place-findings.ts';
import type { BundleContext } from './read-bundle.ts';
import { readDocumentList } from './read-document-list.ts';
import { readText } from './read-text.ts';
import { bundleLimits } from './text-limits.ts';
import { listDocuments } from './write-bundle.ts';

/** Version of a release's own form; each document in it has its own besides. */
export const releaseFormatVersion = 1;

/** A flow and everything that calls of it need, frozen. No tenant: it is never imported, and nobody works on it. */
export interface Release {
  /** Where calls enter. */
  readonly flow: string;
  readonly documents: Tenant;
  /** Of its prompts, by name; absent when there are none. */
  readonly recordings?: readonly FrozenRecording[];
}

/** A release that was read, or findings that say why not. */
export interface ReleaseReading {
  readonly release?: Release;
  readonly findings: readonly Finding[];
}

/** The release in canonical form. It says nothing of versions or times: the same content is the same text. */
export function writeRelease({ flow, documents, recordings = [] }: Release, formats: Formats): string {
  const list = listDocuments(documents, formats);
  const sounds = recordings.length === 0 ? '' : `,\n  "recordings": ${listFrozenRecordings(recordings)}`;
  return `{\n  "kind": "release",\n  "formatVersion": ${releaseFormatVersion},\n  "flow": ${JSON.stringify(flow)},\n  "documents": ${list}${sounds}\n}\n`;
}

/** SHA-256 of the canonical text in hexadecimal: what servers give as ETag. */
export function releaseHash(release: Release, formats: Formats): string {
  return textHash(writeRelease(release, formats));
}

/** Reads a release. All or nothing, with all problems of all documents listed, as readBundle does. */
export function readRelease(source: Uint8Array | string, context: BundleContext): ReleaseReading {
  const { formats } = context;
  const file = context.file === undefined ? {} : { file: context.file };
  const reading = readText(source, { ...bundleLimits, ...context.limits }, context.file);
  if (reading.value === undefined) return { findings: reading.findings };
  const problems = [
    ...wrapperProblems(reading.value, file),
    ...frozenRecordingProblems(reading.value.recordings, file),
  ];
  if (problems.length > 0) return { findings: placeFindings(reading.text, problems) };
  const { flow, documents } = reading.value as { readonly flow: string; readonly documents: readonly unknown[] };
  const read = withEntry(readDocumentList(reading.text, documents, { formats, file }), flow, file);
  const recordings = reading.value.recordings as readonly FrozenRecording[] | undefined;
  if (read.release === undefined || recordings === undefined) return read;
  return { ...read, release: { ...read.release, recordings } };
}

function withEntry(
  { tenant, findings }: TenantReading,
  flow: string,
  file: { readonly file?: string },
): ReleaseReading {
  if (tenant === undefined) return { findings };
  if (documentOf(tenant, 'flow', flow) !== undefined) return { release: { flow, documents: tenant }, findings };
  return { findings: [...findings, documentFinding('release/no-flow', { flow }, { path: '/flow', ...file })] };
}

function wrapperProblems(value: Readonly<Record<string, unknown>>, file: { readonly file?: string }): Finding[] {
  const { kind, formatVersion, flow, documents, recordings: _, ...others } = value;
  if (
    kind !== 'release' ||
    typeof formatVersion !== 'number' ||
    typeof flow !== 'string' ||
    !Array.isArray(documents)
  ) {
    return [documentFinding('release/not-a-release', {}, { path: '', ...file })];
  }
  if (formatVersion !== releaseFormatVersion) {
    const params = { found: formatVersion, current: releaseFormatVersion };
    return [documentFinding('bundle/newer-format', params, { path: '/formatVersion', ...file })];
  }
  const list = findingList(file);
  for (const property of Object.keys(others)) {
    list.add(() =>
      documentFinding('release/unknown-property', { property }, { path: `/${pointerSegment(property)}`, ...file }),
    );
  }
  return list.all();
}
