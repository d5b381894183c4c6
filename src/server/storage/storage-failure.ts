import { NoAnswer } from './guarded-pool.ts';

/** What a failure of the storage means to whoever asked. */
export type StorageFailure = 'full' | 'unavailable';

const fullCodes = new Set(['SQLITE_FULL', 'ENOSPC', '53100']);
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);

/** Undefined: the error is none of the storage's, or it is our own mistake. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof NoAnswer) return 'unavailable';
  const code = String((error as { code?: unknown }).code ?? '');
  if (fullCodes.has(code)) return 'full';
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return 'unavailable';
  }
  // Classes 08 (connection), 53 (resources), 57 (operator intervention), 40 (rolled back) of PostgreSQL.
  if (/^(08|53|57|40)[0-9A-Z]{3}$/.test(code) || networkCodes.has(code)) return 'unavailable';
  return /connection (terminated|ended)|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
    error.message,
  )
    ? 'unavailable'
    : undefined;
}
