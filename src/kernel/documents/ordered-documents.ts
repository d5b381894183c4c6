import { compareText } from '../../lib/compare-text.ts';
import type { Document } from '../model/document.ts';
import { documentsOf, type Tenant } from '../model/tenant.ts';
import type { DocumentFormat, Formats } from './document-format.ts';
import { formatOf } from './format-of.ts';

interface FormattedDocument {
  readonly document: Document;
  readonly format: DocumentFormat;
}

/** All documents of a tenant in the order of exports: the single ones, then by folder and id. */
export function orderedDocuments(tenant: Tenant, formats: Formats): FormattedDocument[] {
  return [...tenant.documents.keys()]
    .map((kind) => formatOf(formats, kind))
    .sort((a, b) => compareText(placeOf(a), placeOf(b)))
    .flatMap((format) => documentsOf(tenant, format.kind.kind).map((document) => ({ document, format })));
}

function placeOf({ kind }: DocumentFormat): string {
  return kind.single === true ? '' : kind.folder;
}
