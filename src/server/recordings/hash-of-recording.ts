import { createHash } from 'node:crypto';

/** SHA-256 of a recording's bytes, in hexadecimal. */
export function hashOfRecording(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
