import { setImmediate as pause } from 'node:timers/promises';
import type { RowProblem, TableImport } from '../../../contract/table-imports.ts';
import type { RawBody } from '../../http/raw-body.ts';
import { Refused } from '../../problems/refused.ts';
import { findImport, insertProblems, updateImport } from '../../repository/data-import-repository.ts';
import { insertFileRows, takenIndexKeys } from '../../repository/data-row-repository.ts';
import { type Services, timeNow } from '../../services.ts';
import type { Transaction } from '../../storage/tables.ts';
import type { BegunImport } from './begun-import.ts';
import type { FilePart } from './part-sealer.ts';
import type { FileReader } from './thread-reader.ts';

/** What reading the whole file came to. */
export interface StagedFile {
  readonly good: number;
  readonly bad: number;
  readonly done: number;
  /** Why nothing must be imported, whatever rows were good. */
  readonly failure: TableImport['reason'];
  readonly state: 'failed' | 'cancelled';
}

/** Rows that are written in one transaction: others wait for no more than that. */
const atOnce = 1500;
const nothing = new Uint8Array(0);

/** Pieces that are on their way while one is written: so many threads have something to do. */
const ahead = 3;

/** Reads the file and writes its good rows where nobody sees them. While one piece is written, the next are read. */
export async function stageFile(
  services: Services,
  begun: BegunImport,
  reader: FileReader,
  body: RawBody,
): Promise<StagedFile> {
  const writer = partWriter(services, begun);
  const coming: Promise<FilePart>[] = [];
  const writeNext = async (): Promise<void> => {
    const part = coming.shift();
    if (part !== undefined && writer.staged().failure === null) await writer.write(await part);
  };
  const read = (piece: Uint8Array, isLast: boolean): void => {
    const next = reader.read(piece, isLast);
    // Whether it failed is seen when it is waited for.
    next.catch(() => undefined);
    coming.push(next);
  };
  try {
    for await (const piece of body) {
      read(piece, false);
      if (coming.length > ahead) await writeNext();
      writer.count(piece.length);
    }
    read(nothing, true);
    while (coming.length > 0) await writeNext();
    await writer.flush();
  } catch (error) {
    writer.fail(failureOf(error), 'failed');
    if (!(error instanceof Refused)) process.emitWarning(error as Error);
  }
  return writer.staged();
}

/** Only a client that hangs up or a file that is too large is no mistake of ours. */
function failureOf(error: unknown): NonNullable<TableImport['reason']> {
  if (!(error instanceof Refused)) return { code: 'internal' };
  return { code: error.parts.code === 'too-large' ? 'too-large' : 'broken-off' };
}

function partWriter(services: Services, begun: BegunImport) {
  const { storage } = services;
  const { table, batch, id, facts } = begun;
  const { ref } = table;
  const isEmpty = begun.existing === 'replace' || table.head.row_count === 0;
  const counts = { good: 0, bad: 0, done: 0 };
  let failure: StagedFile['failure'] = null;
  let state: StagedFile['state'] = 'failed';
  let rows: string[] = [];
  let bad: string[] = [];
  const fail = (why: NonNullable<StagedFile['failure']>, as: StagedFile['state']): void => {
    if (failure !== null) return;
    failure = why;
    state = as;
  };
  const flush = async (): Promise<void> => {
    if (failure !== null) return;
    const [written, told] = [rows, bad];
    [rows, bad] = [[], []];
    counts.good += written.length;
    counts.bad += told.length;
    const isCancelled = await storage.transaction(async (db) => {
      if (written.length > 0) await insertFileRows(storage, db, ref, batch, { facts, json: `[${written.join(',')}]` });
      if (told.length > 0) await insertProblems(storage, db, ref, id, `[${told.join(',')}]`);
      return noteProgress(services, db, begun, counts);
    });
    if (isCancelled) fail({ code: 'cancelled' }, 'cancelled');
    await pause();
  };
  return {
    count(bytes: number): void {
      counts.done += bytes;
    },
    fail,
    flush,
    async write(part: FilePart): Promise<void> {
      for (let from = 0; from < Math.max(part.rows.length, part.bad.length); from += atOnce) {
        const taken = isEmpty ? new Set() : await takenKeys(services, begun, part.keys.slice(from, from + atOnce));
        part.rows.slice(from, from + atOnce).forEach((row, place) => {
          const key = part.keys[from + place] ?? null;
          if (key === null || !taken.has(key)) rows.push(row);
          else bad.push(duplicate(begun, part.lines[from + place] ?? 0));
        });
        bad.push(...part.bad.slice(from, from + atOnce));
        if (rows.length + bad.length >= atOnce) await flush();
      }
      if (part.failure !== null) {
        await flush();
        fail(part.failure, 'failed');
      }
    },
    staged: (): StagedFile => ({ ...counts, failure, state }),
  };
}

/** Index keys that rows of the table have already. */
async function takenKeys(
  { storage }: Services,
  { table }: BegunImport,
  keys: readonly (string | null)[],
): Promise<ReadonlySet<unknown>> {
  const asked = keys.filter((key) => key !== null);
  return asked.length === 0 ? new Set() : takenIndexKeys(storage, storage.db, table.ref, asked);
}

function duplicate({ table }: BegunImport, line: number): string {
  const field = table.fields.find(({ isIndex }) => isIndex)?.id ?? '';
  const problems: readonly RowProblem[] = [{ field, code: 'duplicate' }];
  return JSON.stringify([line, JSON.stringify(problems)]);
}

/** Whether somebody wants the import to end. */
async function noteProgress(
  services: Services,
  db: Transaction,
  { id, table }: BegunImport,
  counts: { readonly good: number; readonly bad: number; readonly done: number },
): Promise<boolean> {
  await updateImport(db, table.ref, id, { ...counts, beat: timeNow(services) });
  const row = await findImport(db, table.ref, id);
  return row === undefined || row.is_cancelled !== 0 || row.state !== 'running';
}
