import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantEvent } from '../contract/events.ts';
import { followEvents } from '../contract/follow-events.ts';
import { newSaveId, newTenant, put, queue, value } from './harness/small-tenant.harness.ts';
import { describeStorages } from './harness/storages.harness.ts';
import { startTestServer, type TestServer } from './harness/test-server.harness.ts';
import { hasPostgresql, startPostgresql } from './harness/throw-away-postgresql.harness.ts';

interface Heard {
  readonly events: TenantEvent[];
  readonly states: string[];
  readonly ended: Promise<void>;
  stop(): void;
}

function follow(address: string, tenant: string, after: number): Heard {
  const events: TenantEvent[] = [];
  const states: string[] = [];
  const aborter = new AbortController();
  const ended = followEvents(address, fetch, {
    tenant,
    after,
    signal: aborter.signal,
    patience: 20,
    onEvent: (event) => void events.push(event),
    onState: (state) => void states.push(state),
  });
  return { events, states, ended, stop: () => aborter.abort() };
}

async function until(is: () => boolean): Promise<void> {
  for (let waited = 0; !is(); waited += 5) {
    if (waited > 8000) throw new Error('It did not happen within 8 s.');
    await pause(5);
  }
}

describeStorages('events', (newStorage) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await newStorage());
  }, 60_000);
  afterAll(() => server.stop());

  it('tell saves, deletions and imports in order, with the save id of who did it', async () => {
    const { client, address } = server;
    const after = await newTenant(client, 'order');
    const heard = follow(address, 'order', after);
    const saveId = newSaveId();
    value(await client.createDocument('order', { saveId, author: 'Ann', document: queue('desk', 'Desk') }));
    await put(client, 'order', queue('desk', 'Counter'));
    const deleting = { saveId: newSaveId(), baseRevision: 2 };
    value(await client.deleteDocument('order', queue('desk', ''), deleting));
    await until(() => heard.events.length === 3);
    expect(heard.events.map((event) => event.type)).toEqual(['document-saved', 'document-saved', 'document-deleted']);
    expect(heard.events[0]).toMatchObject({
      saveId,
      author: 'Ann',
      change: 2,
      kind: 'skill-queue',
      id: 'desk',
      revision: 1,
    });
    heard.stop();
    await heard.ended;
  });

  it('resume where a listener was, each event once', async () => {
    const { client, address } = server;
    await newTenant(client, 'resume');
    for (let count = 0; count < 5; count += 1) await put(client, 'resume', queue('desk', `Desk${count}`));
    const heard = follow(address, 'resume', 3);
    await until(() => heard.events.length === 3);
    for (let count = 5; count < 10; count += 1) await put(client, 'resume', queue('desk', `Desk${count}`));
    await until(() => heard.events.length === 8);
    const changes = heard.events.map((event) => (event.type === 'tenant-deleted' ? 0 : event.change));
    expect(changes).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    heard.stop();
  });

  it('ask to reload when there are too many, or when the tenant was made anew', async () => {
    const { client, address } = server;
    await newTenant(client, 'many');
    const heard = follow(address, 'many', 900);
    await until(() => heard.events.length === 1);
    expect(heard.events).toEqual([{ type: 'reload', change: 1 }]);
    heard.stop();
  });

  it('end when the tenant is deleted, and say so', async () => {
    const { client, address } = server;
    await newTenant(client, 'ending');
    const heard = follow(address, 'ending', 1);
    await until(() => heard.states.includes('open'));
    value(await client.deleteTenant('ending', 1));
    await heard.ended;
    expect(heard.events).toEqual([{ type: 'tenant-deleted' }]);
  });
});

describe.skipIf(!hasPostgresql)('several servers on one PostgreSQL', () => {
  it('tell one another, and hear again after the database was away', { timeout: 60_000 }, async () => {
    const postgresql = await startPostgresql();
    const databaseUrl = await postgresql.newDatabase();
    const [one, two] = await Promise.all([startTestServer({ databaseUrl }), startTestServer({ databaseUrl })]);
    const after = await newTenant(one.client, 'shared');
    const heard = follow(two.address, 'shared', after);
    await until(() => heard.states.includes('open'));
    await put(one.client, 'shared', queue('desk', 'Desk'));
    await until(() => heard.events.length === 1);
    expect(value(await two.client.document('shared', queue('desk', ''))).name).toBe('Desk');
    await one.services.storage.db.executeQuery({
      sql: "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'",
      parameters: [],
      query: { kind: 'RawNode' } as never,
      queryId: { queryId: 'terminate' },
    });
    await put(two.client, 'shared', queue('desk', 'Counter'));
    await put(one.client, 'shared', queue('desk', 'Bureau'));
    await until(() => heard.events.length === 3);
    heard.stop();
    await Promise.all([one.stop(), two.stop()]);
    await postgresql.stop();
  });
});
