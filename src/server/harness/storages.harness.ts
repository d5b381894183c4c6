import { afterAll, beforeAll, describe } from 'vitest';
import { hasPostgresql, startPostgresql, type ThrowAwayPostgresql } from './throw-away-postgresql.harness.ts';

/** Gives options for a new, empty storage. */
export type NewStorage = () => Promise<{ readonly databaseUrl?: string }>;

/** The same tests on both storages. */
export function describeStorages(name: string, tests: (newStorage: NewStorage, dialect: string) => void): void {
  describe(`${name} (SQLite)`, () => tests(async () => ({}), 'SQLite'));
  describe.skipIf(!hasPostgresql)(`${name} (PostgreSQL)`, () => {
    let server: ThrowAwayPostgresql;
    beforeAll(async () => {
      server = await startPostgresql();
    }, 60_000);
    afterAll(() => server.stop());
    tests(async () => ({ databaseUrl: await server.newDatabase() }), 'PostgreSQL');
  });
}
