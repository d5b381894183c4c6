import type { ImportBody, ImportFile } from '../../contract/tenants.ts';
import type { TenantReading } from '../../kernel/documents/assemble-tenant.ts';
import { documentFile } from '../../kernel/documents/document-file.ts';
import type { Formats } from '../../kernel/documents/document-format.ts';
import { readBundle } from '../../kernel/documents/read-bundle.ts';
import { readFolder, type SourceFile } from '../../kernel/documents/read-folder.ts';
import { readText } from '../../kernel/documents/read-text.ts';
import { documentLimits } from '../../kernel/documents/text-limits.ts';
import { writeDocument } from '../../kernel/documents/write-document.ts';
import { documentsOf, type Tenant, tenantOf } from '../../kernel/model/tenant.ts';
import { recordingsInFolder } from '../recordings/bundled.ts';

/**
 * The tenant as it would be after the import, or the findings that say why there is none. Inert: nothing in the files
 * is run, called or looked up.
 */
export function readImport(body: Pick<ImportBody, 'mode' | 'files'>, now: Tenant, formats: Formats): TenantReading {
  const files = body.files.map(sourceFile);
  const [only] = files;
  if (only !== undefined && files.length === 1 && isBundle(only)) {
    const reading = readBundle(only.bytes, { formats, file: only.path });
    return body.mode === 'merge' ? merged(reading, now, formats) : reading;
  }
  const recordings = recordingsInFolder(files);
  const reading =
    body.mode === 'replace'
      ? readFolder(files, formats)
      : merged(readFolder([...files, ...missingSingles(files, now, formats)], formats), now, formats);
  return { ...reading, recordings };
}

function sourceFile({ path, text, base64 }: ImportFile): SourceFile {
  return { path, bytes: base64 === undefined ? (text ?? '') : Buffer.from(base64, 'base64') };
}

function isBundle({ path, bytes }: SourceFile): boolean {
  if (!path.endsWith('.json')) return true;
  if (path === 'tenant.json' || path.includes('/')) return false;
  if (bytes.length > documentLimits.bytes) return true;
  const value = readText(bytes, documentLimits).value;
  return value === undefined || value.kind === 'bundle';
}

/** When only some documents are brought, the tenant keeps its own one. */
function missingSingles(files: readonly SourceFile[], now: Tenant, formats: Formats): SourceFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...formats.values()].flatMap(({ kind, schema }) => {
    const path = documentFile(kind, '');
    if (kind.single !== true || paths.has(path)) return [];
    return documentsOf(now, kind.kind).map((document) => ({ path, bytes: writeDocument(document, schema) }));
  });
}

/** What was read, and what it does not hold; of kinds with one document the one that was read. */
function merged(reading: TenantReading, now: Tenant, formats: Formats): TenantReading {
  if (reading.tenant === undefined) return reading;
  const documents = [...formats.keys()].flatMap((kind) => {
    const brought = documentsOf(reading.tenant as Tenant, kind);
    const isReplaced = formats.get(kind)?.kind.single === true && brought.length > 0;
    return isReplaced ? brought : [...documentsOf(now, kind), ...brought];
  });
  return { ...reading, tenant: tenantOf(documents) };
}
