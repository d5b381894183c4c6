import type { Kysely } from 'kysely';

/** One step of the tables' form. Steps are never changed once released, only added. */
export interface TableMigration {
  readonly name: string;
  up(db: Kysely<never>): Promise<void>;
}
