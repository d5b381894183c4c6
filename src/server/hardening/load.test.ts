import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../contract/create-client.ts';
import { newSaveId, newTenant, put, queue, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';
import { largeFlow } from './large-flow.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const patience = isLong ? 3_600_000 : 60_000;
const [clients, savesEach] = isLong ? [50, 200] : [12, 12];

describeStorages('under load', (newStorage, dialect) => {
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    server = await startTestServer(await newStorage());
    client = server.client;
  }, 60_000);
  afterAll(() => server.stop());

  it('many editors of one document lose no update (C1)', { timeout: patience }, async () => {
    await newTenant(client, 'race');
    await put(client, 'race', queue('desk', 'N0', { maxCalls: 1 }));
    const ref = { kind: 'skill-queue', id: 'desk' };
    let [successes, conflicts] = [0, 0];
    const edit = async (): Promise<void> => {
      for (let done = 0; done < savesEach; done += 1) {
        const { revision, document } = value(await client.document('race', ref));
        const next = { ...document, maxCalls: (document.maxCalls as number) + 1 };
        const saved = await client.saveDocument('race', ref, {
          saveId: newSaveId(),
          baseRevision: revision,
          document: next,
        });
        if (saved.ok) successes += 1;
        else if (saved.problem.code === 'stale-revision' && saved.problem.revision > revision) conflicts += 1;
      }
    };
    await Promise.all(Array.from({ length: clients }, edit));
    const last = value(await client.document('race', ref));
    const total = clients * savesEach;
    const lost = successes - ((last.document.maxCalls as number) - 1);
    console.log(
      `C1 ${dialect}: ${clients} clients, ${total} saves: ${successes} done, ${conflicts} conflicts told, ${total - successes - conflicts} others, ${lost} lost updates`,
    );
    expect({ others: total - successes - conflicts, lost, revision: last.revision }).toEqual({
      others: 0,
      lost: 0,
      revision: successes + 1,
    });
    expect(conflicts).toBeGreaterThan(0);
  });

  it('the largest document is saved, opened and checked (L8)', { timeout: patience }, async () => {
    await newTenant(client, 'large');
    const flow = largeFlow('largest', 2000);
    await put(client, 'large', flow);
    const document = { ...flow, name: 'Largest again' };
    const body = { saveId: newSaveId(), baseRevision: 1, document };
    const save = await measured(async () => void value(await client.saveDocument('large', flow, body)));
    const open = await measured(async () =>
      expect(value(await client.document('large', flow)).document).toEqual(document),
    );
    const check = await measured(async () => void value(await client.findings('large')));
    const bytes = JSON.stringify(flow).length;
    console.log(
      `L8 ${dialect}: ${flow.elements.length} elements, ${flow.connections.length} connections, ${Math.round(bytes / 1000)} kB: save ${save.toFixed(0)} ms, open ${open.toFixed(0)} ms, findings ${check.toFixed(0)} ms`,
    );
    expect(flow.connections.length).toBeGreaterThanOrEqual(3000);
    if (isLong) expect(save).toBeLessThan(300);
  });
});

async function measured(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
