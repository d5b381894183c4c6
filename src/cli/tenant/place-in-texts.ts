import { documentFile } from '../../kernel/documents/document-file.ts';
import type { Formats } from '../../kernel/documents/document-format.ts';
import { placeFindings } from '../../kernel/documents/place-findings.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import type { TenantSource } from './read-tenant.ts';

/** The same findings, each with its file, and with the line and column there as far as the text has its path. */
export function placeInTexts(findings: readonly Finding[], source: TenantSource, formats: Formats): Finding[] {
  const named = findings.map((finding) => ({ ...finding, ...fileOf(finding, source, formats) }));
  const unplaced = new Map<string, Finding[]>();
  for (const finding of named) {
    if (finding.line !== undefined || finding.file === undefined) continue;
    const inFile = unplaced.get(finding.file) ?? [];
    unplaced.set(finding.file, inFile);
    inFile.push(finding);
  }
  const placed = new Map<Finding, Finding>();
  for (const [file, inFile] of unplaced) {
    const bytes = source.texts.get(file);
    if (bytes === undefined) continue;
    const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
    const pointerOf = source.form === 'bundle' ? pointerInBundle(text) : undefined;
    for (const [index, finding] of placeFindings(text, inFile, pointerOf).entries()) {
      placed.set(inFile[index] as Finding, finding);
    }
  }
  return named.map((finding) => placed.get(finding) ?? finding);
}

function fileOf({ file, document }: Finding, source: TenantSource, formats: Formats): { readonly file?: string } {
  if (file !== undefined) return { file };
  if (source.form === 'bundle') return { file: source.path };
  const kind = document && formats.get(document.kind)?.kind;
  return kind === undefined ? {} : { file: documentFile(kind, document?.id ?? '') };
}

function pointerInBundle(text: string): (finding: Finding) => string | undefined {
  const { documents } = JSON.parse(text) as { readonly documents: readonly { kind: string; id: string }[] };
  const indexes = new Map(documents.map(({ kind, id }, index) => [`${kind}/${id}`, index]));
  return ({ document, path }) => {
    const index = document && indexes.get(`${document.kind}/${document.id}`);
    return index === undefined ? undefined : `/documents/${index}${path}`;
  };
}
