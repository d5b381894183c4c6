import { readCsvUnits } from './csv-units.ts';
import { readXliff } from './read-xliff.ts';
import { MOST_FILE_BYTES, type ReadFile } from './translation-unit.ts';

/** Reads a translator's file: CSV or XLIFF 1.2 by what its name ends with, always UTF-8. */
export function readUnits(name: string, bytes: Uint8Array): ReadFile {
  const ending = /\.(csv|xlf|xliff|xml)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return { ok: false, fault: { code: 'not-known' } };
  if (bytes.length > MOST_FILE_BYTES) return { ok: false, fault: { code: 'too-large', most: MOST_FILE_BYTES } };
  const text = decoded(bytes);
  if (text === null) return { ok: false, fault: { code: 'encoding' } };
  return ending === 'csv' ? readCsvUnits(text) : readXliff(text);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
