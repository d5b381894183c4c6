import type { Finding } from '../model/finding.ts';
import { assembleTenant, type PlacedDocument, type TenantReading } from './assemble-tenant.ts';
import { checkDocument } from './check-document.ts';
import type { Formats } from './document-format.ts';
import { findingList } from './finding-list.ts';
import { placeFindings } from './place-findings.ts';

/**
 * Reads the `documents` of a file that holds many. All or nothing, with all problems of all documents listed.
 *
 * @param text the whole file, for lines and columns
 */
export function readDocumentList(
  text: string,
  documents: readonly unknown[],
  { formats, file }: { readonly formats: Formats; readonly file: { readonly file?: string } },
): TenantReading {
  const findings = findingList(file);
  const pointers = new Map<Finding, string>();
  const placed: PlacedDocument[] = [];
  const attempted = new Set<string>();
  documents.forEach((value, index) => {
    const checked = checkDocument(value, formats);
    const prefix = `/documents/${index}`;
    attempted.add(kindOf(value));
    if (checked.document !== undefined) placed.push({ document: checked.document, origin: `#${index + 1}`, ...file });
    for (const found of checked.findings) {
      const path = found.document === undefined ? prefix + found.path : found.path;
      findings.add(() => {
        const finding = { ...found, ...file, path };
        pointers.set(finding, checked.isMigrated ? prefix : prefix + found.path);
        return finding;
      });
    }
  });
  const listed = placeFindings(text, findings.all(), (finding) => pointers.get(finding));
  return assembleTenant(placed, listed, attempted, formats);
}

function kindOf(value: unknown): string {
  const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
  return typeof kind === 'string' ? kind : '';
}
