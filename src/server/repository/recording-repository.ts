import type { RecordingRow } from '../storage/recording-tables.ts';
import type { Statement } from '../storage/storage.ts';
import type { Database } from '../storage/tables.ts';

/** All but the sound. */
export type RecordingFacts = Omit<RecordingRow, 'content'>;

const facts = ['tenant', 'name', 'size', 'ms', 'encoding', 'hash', 'at', 'author'] as const;

/** In order of their names. */
export function listRecordings(db: Database, tenant: string): Promise<readonly RecordingFacts[]> {
  return db.selectFrom('recordings').select(facts).where('tenant', '=', tenant).orderBy('name').execute();
}

export function findRecording(db: Database, tenant: string, name: string): Promise<RecordingFacts | undefined> {
  return db
    .selectFrom('recordings')
    .select(facts)
    .where('tenant', '=', tenant)
    .where('name', '=', name)
    .executeTakeFirst();
}

/** With its sound. */
export function readRecording(db: Database, tenant: string, name: string): Promise<RecordingRow | undefined> {
  return db
    .selectFrom('recordings')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('name', '=', name)
    .executeTakeFirst();
}

export async function countRecordings(db: Database, tenant: string): Promise<number> {
  const { count } = await db
    .selectFrom('recordings')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Takes the place of one with the same name. */
export function putRecording(db: Database, row: RecordingRow): Statement {
  const { tenant: _tenant, name: _name, ...change } = row;
  return db
    .insertInto('recordings')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant', 'name']).doUpdateSet(change));
}

export async function deleteRecordingRow(db: Database, tenant: string, name: string): Promise<void> {
  await db.deleteFrom('recordings').where('tenant', '=', tenant).where('name', '=', name).execute();
}
