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
    const pointerOf = source.form !== 'folder' ? pointerInBundle(text) : ({ path }: Finding) => path;
    for (const [index, finding] of placeNear(text, inFile, pointerOf).entries()) {
      placed.set(inFile[index] as Finding, finding);
    }
  }
  return named.map((finding) => placed.get(finding) ?? finding);
}

/** A field that is not there, such as one that has its default, is shown where it would stand: in its group. */
function placeNear(text: string, findings: readonly Finding[], pointerOf: PointerOf): Finding[] {
  const pointers = findings.map(pointerOf);
  let placed: Finding[] = [...findings];
  while (placed.some(({ line }, index) => line === undefined && pointers[index] !== undefined)) {
    placed = placeFindings(text, placed, (finding) => pointers[placed.indexOf(finding)]);
    for (const [index, pointer] of pointers.entries()) {
      if (placed[index]?.line === undefined) pointers[index] = pointer === '' ? undefined : parentOf(pointer);
    }
  }
  return placed;
}

function parentOf(pointer: string | undefined): string | undefined {
  return pointer?.slice(0, pointer.lastIndexOf('/'));
}

type PointerOf = (finding: Finding) => string | undefined;

function fileOf({ file, document }: Finding, source: TenantSource, formats: Formats): { readonly file?: string } {
  if (file !== undefined) return { file };
  if (source.form !== 'folder') return { file: source.path };
  const kind = document && formats.get(document.kind)?.kind;
  return kind === undefined ? {} : { file: documentFile(kind, document?.id ?? '') };
}

function pointerInBundle(text: string): PointerOf {
  const indexes = new Map(documentsIn(text).map(({ kind, id }, index) => [`${kind}/${id}`, index]));
  return ({ document, path }) => {
    const index = document && indexes.get(`${document.kind}/${document.id}`);
    return index === undefined ? undefined : `/documents/${index}${path}`;
  };
}

/** The list of a bundle that may be anything: what cannot be read was reported already. */
function documentsIn(text: string): readonly { readonly kind?: unknown; readonly id?: unknown }[] {
  try {
    const { documents } = Object(JSON.parse(text)) as { readonly documents?: unknown };
    return Array.isArray(documents) ? documents.map((document) => Object(document) as object) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
