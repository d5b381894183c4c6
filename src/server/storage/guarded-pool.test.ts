import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresqlProxy, proxyTo } from '../harness/postgresql-proxy.harness.ts';
import { hasPostgresql, startPostgresql, type ThrowAwayPostgresql } from '../harness/throw-away-postgresql.harness.ts';
import { guardedPool, NoAnswer } from './guarded-pool.ts';

describe.skipIf(!hasPostgresql)('a guarded pool', () => {
  let database: ThrowAwayPostgresql;
  let proxy: PostgresqlProxy;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await startPostgresql();
    proxy = await proxyTo(await database.newDatabase());
    pool = new pg.Pool({ connectionString: proxy.url, max: 2 });
    pool.on('error', () => undefined);
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await proxy.close();
    await database.stop();
  });

  it('lends a connection again and again while it works', async () => {
    const lender = guardedPool(pool, 5000);
    for (let count = 0; count < 50; count += 1) {
      const client = await lender.connect();
      expect((await client.query('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
      client.release();
    }
    expect([pool.totalCount, pool.idleCount]).toEqual([1, 1]);
  });

  it('outlives a connection that breaks between two queries, and never lends it again', async () => {
    const client = await guardedPool(pool, 5000).connect();
    await client.query('begin', []);
    proxy.cut();
    await expect.poll(() => proxy.count()).toBe(0);
    await expect(client.query('commit', [])).rejects.toThrow();
    client.release();
    expect([pool.totalCount, pool.idleCount]).toEqual([0, 0]);
  });

  it('gives up a query that is not answered, together with its connection', async () => {
    const client = await guardedPool(pool, 100).connect();
    await client.query('begin', []);
    proxy.freeze();
    await expect(client.query('select 1', [])).rejects.toThrow(NoAnswer);
    const asked = performance.now();
    await expect(client.query('rollback', [])).rejects.toThrow(NoAnswer);
    expect(performance.now() - asked).toBeLessThan(50);
    client.release();
    proxy.thaw();
    const next = await guardedPool(pool, 5000).connect();
    expect((await next.query('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
    next.release();
    expect([pool.totalCount, pool.idleCount]).toEqual([1, 1]);
  });
});
