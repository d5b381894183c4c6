import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { type Tenant, tenantOf } from '../model/tenant.ts';
import type { BundledRecording } from './bundled-recordings.ts';
import { documentFile } from './document-file.ts';
import { documentFinding } from './document-finding.ts';
import type { Formats } from './document-format.ts';

/** A document and where it was read from. */
export interface PlacedDocument {
  readonly document: Document;
  /** File name, or position in a bundle, for messages. */
  readonly origin: string;
  readonly file?: string;
}

/** A tenant that was read, or findings that say why not. */
export interface TenantReading {
  /** Absent exactly when a finding is an error: all or nothing. */
  readonly tenant?: Tenant;
  /** Those of a bundle that holds any. */
  readonly recordings?: readonly BundledRecording[];
  readonly findings: readonly Finding[];
}

/**
 * Puts the documents that could be read together, unless there is any error. `attempted` holds the kinds of all
 * documents that were found, readable or not, so that a broken one is not called missing as well.
 */
export function assembleTenant(
  placed: readonly PlacedDocument[],
  readingFindings: readonly Finding[],
  attempted: ReadonlySet<string>,
  formats: Formats,
): TenantReading {
  const findings = [...readingFindings, ...identityFindings(placed), ...singleFindings(placed, attempted, formats)];
  if (findings.some(({ severity }) => severity === 'error')) return { findings };
  return { tenant: tenantOf(placed.map(({ document }) => document)), findings };
}

function identityFindings(placed: readonly PlacedDocument[]): Finding[] {
  const firsts = new Map<string, PlacedDocument>();
  const findings: Finding[] = [];
  for (const entry of placed) {
    const { kind, id } = entry.document;
    const first = firsts.get(`${kind}/${id}`);
    firsts.set(`${kind}/${id}`, first ?? entry);
    if (first === undefined) continue;
    const params = { kind, id, first: first.origin, second: entry.origin };
    findings.push(documentFinding('tenant/duplicate-id', params, { path: '/id', ...about(entry) }));
  }
  return findings;
}

function singleFindings(
  placed: readonly PlacedDocument[],
  attempted: ReadonlySet<string>,
  formats: Formats,
): Finding[] {
  const findings: Finding[] = [];
  for (const { kind: format } of formats.values()) {
    if (format.single !== true) continue;
    const { kind } = format;
    const [first, second] = placed.filter(({ document }) => document.kind === kind);
    const path = documentFile(format, '');
    if (!attempted.has(kind))
      findings.push(documentFinding('tenant/missing', { kind, path }, { path: '', file: path }));
    if (first === undefined || second === undefined) continue;
    const params = { kind, first: first.origin, second: second.origin };
    findings.push(documentFinding('tenant/more-than-one', params, { path: '', ...about(second) }));
  }
  return findings;
}

function about({ document: { kind, id, name }, file }: PlacedDocument): Pick<Finding, 'document' | 'file'> {
  return { document: { kind, id, name }, ...(file === undefined ? {} : { file }) };
}
