import { createHmac } from 'node:crypto';

/** HMAC-SHA256 of the body's UTF-8 bytes, exactly as they are sent, in lower-case hexadecimal; no body counts as empty. */
export function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('hex');
}
