import { createHash } from 'node:crypto';
import type { RevisionRow } from '../storage/tables.ts';

/** A stored revision is not what was saved: the disk, or somebody past the server, has changed it. */
export class DamagedRevision extends Error {}

/** SHA-256 in hexadecimal; of a document's canonical text it is what the kernel's documentHash gives. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Throws DamagedRevision unless the text is what its hash was made of: nothing damaged is ever served, or saved again. */
export function refuseDamage({ kind, id, revision, text, hash }: Omit<RevisionRow, 'tenant'>): void {
  if ((text === null ? '' : textHash(text)) === hash) return;
  throw new DamagedRevision(
    `Revision ${revision} of ${kind} ${id} is damaged in the storage. Restore an earlier revision of it, or the storage from a backup.`,
  );
}
