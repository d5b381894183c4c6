import { closestName } from '../../lib/closest-name.ts';
import { jsonType } from '../../lib/json-type.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { documentFinding } from './document-finding.ts';
import type { DocumentFormat, Formats } from './document-format.ts';
import { migrateDocument } from './migrate-document.ts';
import { schemaFindings } from './schema-findings.ts';

export interface CheckedDocument {
  readonly document?: Document;
  readonly findings: readonly Finding[];
  /** True when the document was written in an older format: its pointers no longer lead through the text. */
  readonly isMigrated: boolean;
}

/**
 * Makes a document of a parsed value: finds its kind, brings it to the current format version, and validates it
 * against the published schema. The value is not changed.
 */
export function checkDocument(value: unknown, formats: Formats): CheckedDocument {
  if (jsonType(value) !== 'object')
    return refused(documentFinding('text/not-object', { found: jsonType(value) }, { path: '' }));
  const fields = value as Readonly<Record<string, unknown>>;
  const kinds = [...formats.keys()].join(', ');
  const kind = ownField(fields, 'kind');
  if (typeof kind !== 'string') return refused(documentFinding('document/no-kind', { kinds }, { path: '' }));
  const format = formats.get(kind);
  if (format === undefined) {
    const suggestion = closestName(kind, formats.keys()) ?? '';
    return refused(documentFinding('document/unknown-kind', { found: kind, suggestion, kinds }, { path: '/kind' }));
  }
  const about = nameOf(fields, kind);
  const migrated = migrateDocument(fields, format.kind, about);
  if (migrated.findings !== undefined) return { findings: migrated.findings, isMigrated: false };
  return validated(migrated.document, format, about, migrated.isMigrated);
}

function validated(
  document: Document,
  format: DocumentFormat,
  about: Pick<Finding, 'document'>,
  isMigrated: boolean,
): CheckedDocument {
  if (format.validate(document)) return { document, findings: [], isMigrated };
  const findings = schemaFindings(format.validate.errors ?? [], document, format.schema);
  return { findings: findings.map((finding) => ({ ...finding, ...about })), isMigrated };
}

function refused(finding: Finding): CheckedDocument {
  return { findings: [finding], isMigrated: false };
}

function ownField(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What a finding calls a document whose header may be wrong. */
function nameOf(fields: Readonly<Record<string, unknown>>, kind: string): Pick<Finding, 'document'> {
  const [id, name] = [ownField(fields, 'id'), ownField(fields, 'name')];
  const knownId = typeof id === 'string' ? id.slice(0, 64) : '';
  return { document: { kind, id: knownId, name: typeof name === 'string' ? name.slice(0, 256) : knownId } };
}
