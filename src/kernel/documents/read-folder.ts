import { compareText } from '../../lib/compare-text.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { assembleTenant, type PlacedDocument, type TenantReading } from './assemble-tenant.ts';
import { documentFile } from './document-file.ts';
import { documentFinding } from './document-finding.ts';
import type { DocumentFormat, Formats } from './document-format.ts';
import { findingList } from './finding-list.ts';
import { readDocument } from './read-document.ts';
import { readText } from './read-text.ts';
import { documentLimits } from './text-limits.ts';

/** A file in a tenant's folder; the path is relative to the folder and uses `/`. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Reads a tenant from the files of its folder: `tenant.json` and `<folder of the kind>/<id>.json`; what is no `.json`
 * file, and JSON in folders of other tools, is ignored. All or nothing, with all problems of all files listed.
 */
export function readFolder(files: Iterable<SourceFile>, formats: Formats): TenantReading {
  const placed: PlacedDocument[] = [];
  const attempted = new Set<string>();
  const findings = findingList();
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    if (!file.path.endsWith('.json')) continue;
    const format = formatOfPath(file.path, formats);
    if (format === undefined) {
      if (isStray(file, formats)) findings.add(() => strayFinding(file.path, formats));
      continue;
    }
    attempted.add(format.kind.kind);
    const reading = readDocument(file.bytes, { formats, file: file.path });
    for (const finding of reading.findings) findings.add(() => finding);
    if (reading.document === undefined) continue;
    const misplaced = misplacedFinding(reading.document, file.path, format, formats);
    if (misplaced !== undefined) findings.add(() => misplaced);
    else placed.push({ document: reading.document, origin: file.path, file: file.path });
  }
  return assembleTenant(placed, findings.all(), attempted, formats);
}

function formatOfPath(path: string, formats: Formats): DocumentFormat | undefined {
  const [folder = '', name, ...deeper] = path.split('/');
  for (const format of formats.values()) {
    const { kind } = format;
    if (
      kind.single === true ? path === documentFile(kind, '') : folder === kind.folder && name && deeper.length === 0
    ) {
      return format;
    }
  }
  return undefined;
}

/** Whether somebody meant this file to be a document: it stands among them, or it says that it is one. */
function isStray({ path, bytes }: SourceFile, formats: Formats): boolean {
  const [folder, ...deeper] = path.split('/');
  if (deeper.length === 0) return true;
  for (const { kind } of formats.values()) if (folder === kind.folder) return true;
  const kind = readText(bytes, documentLimits).value?.kind;
  return typeof kind === 'string' && formats.has(kind);
}

function strayFinding(path: string, formats: Formats): Finding {
  const folders = [...formats.values()].filter(({ kind }) => kind.single !== true).map(({ kind }) => `${kind.folder}/`);
  const params = { found: path, folders: folders.join(', ') };
  return documentFinding('tenant/stray-file', params, { severity: 'warning', path: '', file: path });
}

function misplacedFinding(
  document: Document,
  path: string,
  { kind }: DocumentFormat,
  formats: Formats,
): Finding | undefined {
  const own = formats.get(document.kind)?.kind ?? kind;
  const expected = documentFile(own, document.id);
  if (expected === path) return undefined;
  const code = own === kind ? 'tenant/file-name' : 'tenant/wrong-folder';
  const { id, name } = document;
  const params = own === kind ? { found: path, id, expected } : { found: path, kind: own.kind, expected };
  return documentFinding(code, params, { path: '', file: path, document: { kind: own.kind, id, name } });
}
