import type { Tenant } from '../model/tenant.ts';
import { documentFile } from './document-file.ts';
import type { Formats } from './document-format.ts';
import { orderedDocuments } from './ordered-documents.ts';
import { writeDocument } from './write-document.ts';

/** A file of a tenant's folder; the path is relative to the folder and uses `/`. */
export interface TenantFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a tenant in canonical form: `tenant.json` and `<folder of the kind>/<id>.json`. */
export function writeFolder(tenant: Tenant, formats: Formats): TenantFile[] {
  return orderedDocuments(tenant, formats).map(({ document, format }) => ({
    path: documentFile(format.kind, document.id),
    text: writeDocument(document, format.schema),
  }));
}
