import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../contract/create-client.ts';
import type { TenantEvent } from '../../contract/events.ts';
import { followEvents } from '../../contract/follow-events.ts';
import { type PostgresqlProxy, proxyTo } from '../harness/postgresql-proxy.harness.ts';
import { newSaveId, newTenant, queue, refusal, value } from '../harness/small-tenant.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';
import { hasPostgresql, startPostgresql, type ThrowAwayPostgresql } from '../harness/throw-away-postgresql.harness.ts';
import { listenerAt } from './writer.harness.ts';
import { startWriters } from './writers.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const patience = isLong ? 1_800_000 : 90_000;
const cuts = isLong ? 100 : 12;
const rounds = isLong ? 10 : 1;
const freezeMs = isLong ? 5000 : 1500;
const mostConnections = 11;

describe.skipIf(!hasPostgresql)('a server whose database fails (L4)', () => {
  let database: ThrowAwayPostgresql;
  let directUrl: string;
  let proxy: PostgresqlProxy;
  let server: TestServer;

  beforeAll(async () => {
    database = await startPostgresql();
    directUrl = await database.newDatabase();
    proxy = await proxyTo(directUrl);
    // What fails here is logged as an error, and made on purpose.
    server = await startTestServer({ databaseUrl: proxy.url, logger: false });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await proxy.close();
    await database.stop();
  });

  it('loses nothing, does nothing twice and recovers by itself', { timeout: patience }, async () => {
    const writers = startWriters();
    await writers.verify(listenerAt(server));
    const heard: number[] = [];
    const abort = new AbortController();
    const onEvent = (event: TenantEvent): void => {
      if (event.type !== 'tenant-deleted') heard.push(event.change);
    };
    void followEvents(server.address, fetch, { tenant: 'ledger-a', after: 0, onEvent, signal: abort.signal });
    const work = writers.work(listenerAt(server));
    const told = new Map<string, number>();
    /** Milliseconds until answers come again once the database can be reached. */
    const recovery = async (what: string): Promise<void> => {
      const since = performance.now();
      await writers.acknowledged(3);
      told.set(what, Math.max(told.get(what) ?? 0, performance.now() - since));
    };
    for (let count = 0; count < cuts; count += 1) {
      await writers.acknowledged(5 + Math.random() * 10);
      proxy.cut();
      await recovery(`${cuts} cuts`);
      await proxy.breakNextCommit(count % 2 === 0 ? 'cut-before' : 'cut-after');
      await recovery(`${cuts} broken commits`);
    }
    for (let round = 0; round < rounds; round += 1) {
      await database.terminateConnections();
      await recovery(`${rounds} pg_terminate_backend`);
      proxy.freeze();
      await pause(freezeMs);
      proxy.thaw();
      await recovery(`${rounds} frozen networks`);
      database.freeze();
      await pause(freezeMs);
      database.thaw();
      await recovery(`${rounds} frozen databases`);
      await database.restart();
      await recovery(`${rounds} restarts`);
    }
    await writers.acknowledged(50);
    writers.stop();
    await work;
    await writers.verify(listenerAt(server));
    const { acknowledged, lost, twice, halves } = await writers.audit(listenerAt(server));
    const slowest = [...told].map(([what, ms]) => `${what}: ${Math.round(ms)} ms`).join(', ');
    const refusals = [...writers.refusals].map(([code, count]) => `${count} ${code}`).join(', ');
    const { change } = value(await server.client.documents('ledger-a'));
    for (let tries = 0; tries < 100 && heard.at(-1) !== change; tries += 1) await pause(50);
    abort.abort();
    const connections = await database.countConnections(directUrl);
    console.log(
      `L4: ${acknowledged} acknowledged changes, ${lost} lost, ${twice} done twice, ${halves} half imports; told meanwhile: ${refusals}; slowest recovery after ${slowest}; ${connections} connections at the end`,
    );
    expect({ lost, twice, halves }).toEqual({ lost: 0, twice: 0, halves: 0 });
    expect([...writers.refusals.keys()]).toEqual(['storage-unavailable']);
    expect(Math.max(...told.values())).toBeLessThan(5000);
    expect(heard.at(-1)).toBe(change);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(connections).toBeLessThanOrEqual(mostConnections);
  });

  it('never calls a commit that nobody heard of done, nor not done: the same save id tells', async () => {
    await newTenant(server.client, 'unclear');
    // The client that is asked here does not repeat anything by itself.
    const client = createClient(server.address, fetch);
    for (const [at, isDone] of [
      ['cut-after', true],
      ['cut-before', false],
    ] as const) {
      const body = { saveId: newSaveId(), document: queue(at, 'Desk') };
      const broken = proxy.breakNextCommit(at);
      const problem = refusal(await client.createDocument('unclear', body));
      await broken;
      expect(problem).toMatchObject({ code: 'storage-unavailable', status: 503 });
      expect(problem.detail).toContain('not known whether');
      expect(problem.detail).toContain('same save id');
      expect((await client.document('unclear', { kind: 'skill-queue', id: at })).ok).toBe(isDone);
      // Done before or only now: the answer is the same, and there is one revision.
      expect(value(await client.createDocument('unclear', body))).toMatchObject({ id: at, revision: 1 });
      expect(value(await client.revisions('unclear', { kind: 'skill-queue', id: at })).revisions.length).toBe(1);
    }
  });

  it('says within seconds that a database that hangs does not answer, and goes on when it does', async () => {
    await newTenant(server.client, 'hanging');
    database.freeze();
    const asked = performance.now();
    const response = await fetch(`${server.address}/api/health`);
    const waited = performance.now() - asked;
    database.thaw();
    expect([response.status, ((await response.json()) as { status: string }).status]).toEqual([503, 'unavailable']);
    expect(waited).toBeLessThan(4000);
    expect(value(await server.client.health()).status).toBe('ok');
    expect((await server.client.overview('hanging')).ok).toBe(true);
  });
});
