import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ReleaseClient, releaseClient } from '../../contract/release-client.ts';
import { greeting, newFlows, release, releaseBody, sha256 } from '../harness/released-flows.harness.ts';
import {
  type BuiltServer,
  buildServer,
  type ServerProcess,
  startServerProcess,
} from '../harness/server-process.harness.ts';
import { newSaveId, put, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const kills = isLong ? 100 : 3;

let built: BuiltServer;
beforeAll(() => {
  built = buildServer();
}, 120_000);
afterAll(() => built.remove());

describeStorages('releases on a server that is killed', (newStorage, dialect) => {
  it('are there when they were acknowledged, and whole or not at all (D1)', {
    timeout: isLong ? 1_800_000 : 120_000,
  }, async () => {
    const data = mkdtempSync(join(tmpdir(), 'callsmith-releases-'));
    const storage = await newStorage();
    const start = () => startServerProcess(built.main, { data, ...storage });
    const acknowledged = new Map<string, string>();
    let server = await start();
    await newFlows(server.client, 'shop');
    await release(releaseClient(server.address, fetch), 'shop', 'sorry');
    let cut = 0;
    for (let round = 1; round <= kills; round += 1) {
      const writing = releaseUntilGone(server, `${round}`, acknowledged);
      await untilAnswered(acknowledged);
      await pause((round * 37) % 200);
      await server.end('SIGKILL');
      cut += await writing;
      server = await start();
      await expectWhole(releaseClient(server.address, fetch), acknowledged);
    }
    await server.end('SIGTERM');
    rmSync(data, { recursive: true });
    console.log(
      `D1 releases (${dialect}): ${kills} kills, ${acknowledged.size} acknowledged releases, 0 lost, 0 half-released; ${cut} were cut off`,
    );
    expect(acknowledged.size).toBeGreaterThan(kills);
  });
});

/** Until something more was acknowledged: how long that takes is the machine's business. */
async function untilAnswered(acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const { size } = acknowledged;
  for (let waited = 0; acknowledged.size <= size + 1 && waited < 20_000; waited += 10) await pause(10);
}

/** Changes and releases the main flow until the server is gone; gives how many releases got no answer. */
async function releaseUntilGone(
  server: ServerProcess,
  round: string,
  acknowledged: Map<string, string>,
): Promise<number> {
  const releases = releaseClient(server.address, fetch);
  let cut = 0;
  for (let count = 0; cut === 0; count += 1) {
    try {
      await put(server.client, 'shop', greeting('main', 'main', `${round}-${count}`));
      const body = await releaseBody(releases, 'shop', 'main', { saveId: `kill-${round}-${newSaveId()}` });
      const answer = await releases.release('shop', 'main', body);
      if (answer.ok) acknowledged.set(body.version, body.hash);
      else cut += 1;
    } catch {
      return cut;
    }
  }
  return cut;
}

async function expectWhole(releases: ReleaseClient, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const { versions, history } = value(await releases.life('shop', 'main'));
  const kept = new Map<string, string>(versions.map(({ version, hash }) => [version, hash]));
  for (const [version, hash] of acknowledged) expect(kept.get(version)).toBe(hash);
  expect(versions.length - acknowledged.size).toBeLessThanOrEqual(kills);
  expect(versions.filter(({ state }) => state === 'official').length).toBe(versions.length === 0 ? 0 : 1);
  expect(history.filter(({ action }) => action === 'released').length).toBe(versions.length);
  for (const { version, hash } of versions.slice(0, 5)) {
    expect(sha256(value(await releases.released('shop', 'main', version)))).toBe(hash);
  }
}
