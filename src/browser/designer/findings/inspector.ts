import { checkDocument } from '../../../kernel/documents/check-document.ts';
import type { Formats } from '../../../kernel/documents/document-format.ts';
import { compareFindings } from '../../../kernel/inspection/compare-findings.ts';
import { findingsOf } from '../../../kernel/inspection/findings-of.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { documentOf, type Tenant, tenantOf, withDocument, withoutDocument } from '../../../kernel/model/tenant.ts';
import { keepSame } from './keep-same.ts';
import type { Answer, Question } from './protocol.ts';

/** Answers questions about one tenant; remembers its documents between them. */
export type Inspector = (question: Question) => Answer;

/** @param now milliseconds, for measuring only */
export function createInspector(catalogue: Catalogue, formats: Formats, now: () => number): Inspector {
  let tenant: Tenant = tenantOf([]);
  const invalid = new WeakMap<Document, readonly Finding[]>();
  const schemaFindings = (document: Document): readonly Finding[] => {
    const found = invalid.get(document) ?? checkDocument(document, formats).findings;
    invalid.set(document, found);
    return found;
  };
  return ({ number, changed, removed }) => {
    const start = now();
    for (const { kind, id } of removed) tenant = withoutDocument(tenant, kind, id);
    for (const document of changed) {
      tenant = withDocument(tenant, keepSame(documentOf(tenant, document.kind, document.id), document));
    }
    const documents = [...tenant.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
    const findings = [...documents.flatMap(schemaFindings), ...findingsOf(tenant, catalogue)];
    findings.sort(compareFindings([...catalogue.kinds.keys()]));
    return { number, findings, took: now() - start };
  };
}
