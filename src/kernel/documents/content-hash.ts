import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Document } from '../model/document.ts';
import type { Tenant } from '../model/tenant.ts';
import type { Formats } from './document-format.ts';
import { formatOf } from './format-of.ts';
import { writeBundle } from './write-bundle.ts';
import { writeDocument } from './write-document.ts';

/** SHA-256 of the canonical text, in hexadecimal: the same for equal documents, wherever they were read from. */
export function documentHash(document: Document, formats: Formats): string {
  return textHash(writeDocument(document, formatOf(formats, document.kind).schema));
}

/** SHA-256 of the tenant's bundle, in hexadecimal. */
export function tenantHash(tenant: Tenant, formats: Formats): string {
  return textHash(writeBundle(tenant, formats));
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
