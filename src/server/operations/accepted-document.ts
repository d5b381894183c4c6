import { checkDocument } from '../../kernel/documents/check-document.ts';
import type { Formats } from '../../kernel/documents/document-format.ts';
import { formatOf } from '../../kernel/documents/format-of.ts';
import { writeDocument } from '../../kernel/documents/write-document.ts';
import type { Document } from '../../kernel/model/document.ts';
import { Refused } from '../problems/refused.ts';
import { textHash } from '../repository/checked-revision.ts';
import type { NewRevision } from '../repository/document-repository.ts';
import type { Reason } from '../storage/tables.ts';

/** A document that may be stored. */
export interface AcceptedDocument {
  readonly document: Document;
  /** In canonical form. */
  readonly text: string;
  readonly hash: string;
}

/** Validates a document that came from outside; throws Refused with all findings when it is not valid. */
export function acceptedDocument(value: unknown, formats: Formats): AcceptedDocument {
  const { document, findings } = checkDocument(value, formats);
  if (document === undefined) {
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    throw new Refused({ code: 'invalid-document', findings }, `${findings[0]?.message ?? ''}${more}`);
  }
  return canonical(document, formats);
}

/** A valid document in the form in which it is stored. */
export function canonical(document: Document, formats: Formats): AcceptedDocument {
  const text = writeDocument(document, formatOf(formats, document.kind).schema);
  return { document, text, hash: textHash(text) };
}

/** The revision that makes it the newest state of its document. */
export function revisionOf(
  { document, text, hash }: AcceptedDocument,
  made: { readonly revision: number; readonly reason: Reason; readonly at: string; readonly author: string },
): NewRevision {
  const { kind, id, name } = document;
  const { revision, reason, at, author } = made;
  return { kind, id, name, text, hash, revision, reason, at, author };
}
