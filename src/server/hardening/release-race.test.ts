import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ReleaseClient, releaseClient } from '../../contract/release-client.ts';
import { versionName } from '../../twin/lifecycle/version.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { greeting, newFlows, release, releaseBody } from '../harness/released-flows.harness.ts';
import { newSaveId, put, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

const isLong = process.env.HARDEN !== undefined;
const rounds = isLong ? 500 : 15;
const runners = 20;

describeStorages('releases of one draft at once', (newStorage, dialect) => {
  let first: TestServer;
  let second: TestServer | undefined;
  let clients: readonly ReleaseClient[];
  beforeAll(async () => {
    const storage = await newStorage();
    first = await startTestServer(storage);
    // PostgreSQL is shared by several servers: half of the requests go to another one.
    second = storage.databaseUrl === undefined ? undefined : await startTestServer(storage);
    clients = [first, second ?? first].map(({ address }) => releaseClient(address, checkedFetch));
  });
  afterAll(async () => {
    await second?.stop();
    await first.stop();
  });

  it('have exactly one winner, and numbers without gaps (C3)', { timeout: isLong ? 1_800_000 : 120_000 }, async () => {
    const [own, other] = clients as readonly [ReleaseClient, ReleaseClient];
    await newFlows(first.client, 'race');
    await release(own, 'race', 'sorry');
    let winners = 0;
    const losers = new Map<string, number>();
    for (let round = 1; round <= rounds; round += 1) {
      await put(first.client, 'race', greeting('main', 'main', `Round ${round}`));
      const body = await releaseBody(own, 'race', 'main');
      const asked = Array.from({ length: runners }, (_, runner) =>
        (runner % 2 === 0 ? own : other).release('race', 'main', {
          ...body,
          saveId: newSaveId(),
          author: `runner-${runner}`,
        }),
      );
      const answers = await Promise.all(asked);
      const won = answers.filter(({ ok }) => ok);
      expect(won.length, `winners of round ${round}`).toBe(1);
      winners += won.length;
      for (const answer of answers) {
        if (!answer.ok) losers.set(answer.problem.code, (losers.get(answer.problem.code) ?? 0) + 1);
      }
    }
    const { versions, history } = value(await other.life('race', 'main'));
    expect(versions.map(({ version }) => version).reverse()).toEqual(
      Array.from({ length: rounds }, (_, index) => versionName(index + 1)),
    );
    expect(versions.filter(({ state }) => state === 'official').length).toBe(1);
    expect(history.filter(({ action }) => action === 'released').length).toBe(rounds);
    const told = [...losers].map(([code, count]) => `${count} ${code}`).join(', ');
    console.log(
      `C3 (${dialect}): ${rounds} rounds of ${runners} releases at once${second === undefined ? '' : ' on two servers'}: ${winners} winners, ${told}; versions V1.0 to ${versions[0]?.version} without a gap`,
    );
    expect([...losers.keys()]).toEqual(['stale-release']);
  });
});
