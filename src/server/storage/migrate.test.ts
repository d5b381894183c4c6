import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeStorages } from '../harness/storages.harness.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openStorage } from './open-storage.ts';
import type { Storage } from './storage.ts';

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'callsmith-tables-'));
}

describeStorages('the tables', (newStorage) => {
  async function withStorage(work: (storage: Storage, open: () => Promise<Storage>) => Promise<void>): Promise<void> {
    const folder = newFolder();
    const place = { folder, ...(await newStorage()) };
    const storage = await openStorage(place);
    await work(storage, () => openStorage(place)).finally(() => storage.close());
    rmSync(folder, { recursive: true });
  }

  it('are brought to the current form once, and in steps of which each is whole', async () => {
    await withStorage(async (storage) => {
      const steps: string[] = [];
      const step = (name: string, isBroken = false) => ({
        name,
        async up(db: Parameters<(typeof migrations)[number]['up']>[0]) {
          steps.push(name);
          await sql.raw(`create table ${name.replace('-', '_')} (id integer)`).execute(db);
          if (isBroken) throw new Error('power cut');
        },
      });
      await expect(migrate(storage, [...migrations, step('a-1'), step('b-2', true)])).rejects.toThrow('power cut');
      await migrate(storage, [...migrations, step('a-1'), step('b-2')]);
      await migrate(storage, [...migrations, step('a-1'), step('b-2')]);
      expect(steps).toEqual(['a-1', 'b-2', 'b-2']);
    });
  });

  it('of a newer version are refused, with what to do', async () => {
    await withStorage(async (storage) => {
      await sql`insert into migrations (name) values ('999-from-the-future')`.execute(storage.db);
      await expect(migrate(storage)).rejects.toThrow(/newer version of Callsmith.*Start that version/s);
      await sql`delete from migrations where name = '999-from-the-future'`.execute(storage.db);
      await migrate(storage);
    });
  });

  it('keep nothing of a tenant that is not there, and nothing of a transaction that failed', async () => {
    await withStorage(async (storage) => {
      const orphan = { tenant: 'none', name: 'A', origin: 'o', sealed: 's', updated_at: 't' };
      await expect(storage.db.insertInto('secrets').values(orphan).execute()).rejects.toThrow();
      const failing = storage.transaction(async (db) => {
        await db.insertInto('marks').values({ name: 'half', at: '' }).execute();
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await storage.db.selectFrom('marks').selectAll().execute()).toEqual([]);
    });
  });
});

it('a file that is no database, and a folder that is none, are refused with the path', async () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, 'callsmith.db'),
    'this is not a database at all, but long enough to be read as one'.repeat(20),
  );
  await expect(openStorage({ folder })).rejects.toThrow(join(folder, 'callsmith.db'));
  await expect(openStorage({ folder: join(folder, 'callsmith.db') })).rejects.toThrow('--data');
  const nowhere = { folder, databaseUrl: 'postgresql://user:geheim@127.0.0.1:1/none' };
  await expect(openStorage(nowhere)).rejects.toThrow('127.0.0.1:1/none does not answer');
  await expect(openStorage(nowhere)).rejects.not.toThrow('geheim');
  rmSync(folder, { recursive: true });
});
