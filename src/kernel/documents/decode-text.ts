import type { Finding } from '../model/finding.ts';
import { documentFinding } from './document-finding.ts';

/** The text of these bytes; strictly UTF-8 without a byte order mark, or a finding that says what is wrong. */
export function decodeText(
  bytes: Uint8Array | string,
  limit: number,
  file: { readonly file?: string },
): string | Finding {
  const size = bytes.length;
  if (size > limit) return documentFinding('text/too-large', { size, limit }, { path: '', ...file });
  const text = typeof bytes === 'string' ? bytes : decoded(bytes);
  if (text === undefined) {
    const offset = firstBadByte(bytes as Uint8Array);
    const line = (bytes as Uint8Array).subarray(0, offset).filter((byte) => byte === 10).length + 1;
    return documentFinding('text/not-utf8', { line, offset }, { path: '', line, ...file });
  }
  const start = { path: '', line: 1, column: 1, ...file };
  if (text.startsWith('\ufeff')) return documentFinding('text/byte-order-mark', {}, start);
  if (/^[ \t\r\n]*$/.test(text)) return documentFinding('text/empty', {}, start);
  return text;
}

function decoded(bytes: Uint8Array, isWhole = true): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !isWhole });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Length of the longest beginning that is, or may become, UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decoded(bytes.subarray(0, middle), false) === undefined) bad = middle - 1;
    else good = middle;
  }
  return good;
}
