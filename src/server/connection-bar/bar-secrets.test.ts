import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BarSandbox, PAGE, startBarSandbox } from '../harness/bar-sandbox.harness.ts';
import { refusal, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';

const ticketIn = (text: string): string => /"ticket":"([^"]+)"/.exec(text)?.[1] ?? '';

describeStorages('a connection bar', (newStorage) => {
  let on: BarSandbox;
  beforeAll(async () => {
    on = await startBarSandbox(newStorage);
  }, 60_000);
  afterAll(() => on.stop());

  it('covers every secret: in the log of requests, in the storage’s files, in the server’s log, in the export', async () => {
    await on.enterprise('{"retCode":0,"message":"yes","access_token":"echoed by the enterprise"}');
    const { AccessToken } = (await on.token()).body;
    const info = (await on.agents(`Bearer ${String(AccessToken)}`)).body.agents as readonly {
      readonly sipPwd: string;
    }[];
    const { text } = await on.script();
    const secrets = [
      ...[on.made.appSecret, String(AccessToken), ticketIn(text), 'made by the enterprise', 'echoed by the enterprise'],
      ...info.map(({ sipPwd }) => sipPwd),
    ];
    const { requests } = value(await on.bar.log());
    expect(requests.slice(0, 4).map(({ direction, status }) => [direction, status])).toEqual([
      ['in', 200],
      ['out', 200],
      ['in', 200],
      ['in', 200],
    ]);
    const { db, dialect } = on.server.services.storage;
    const rows = await db.selectFrom('connection_bars').selectAll().execute();
    const files = dialect === 'sqlite' ? filesOf(on.server.services.storage.place) : [];
    const kept = [
      ...[
        JSON.stringify(requests),
        on.lines.join(''),
        JSON.stringify(rows),
        value(await on.server.client.bundle('alder')),
      ],
      ...[JSON.stringify(value(await on.bar.settings())), ...files],
    ];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(10);
      expect(kept.filter((place) => place.includes(secret))).toEqual([]);
    }
  });

  it('goes with its tenant', async () => {
    const short = await on.otherBar('short-lived', 'bank-line');
    const { appKey, appSecret } = value(await short.makeCredentials());
    value(await short.save({ origins: [PAGE], verifyUrl: '' }));
    expect((await on.token(appSecret, appKey)).status).toBe(200);
    const { change } = value(await on.server.client.overview('short-lived')).tenant;
    value(await on.server.client.deleteTenant('short-lived', change));
    expect((await on.token(appSecret, appKey)).status).toBe(401);
    expect(refusal(await short.settings()).code).toBe('unknown-tenant');
  });
});

/** Contents of the database's files. */
function filesOf(place: string): readonly string[] {
  const folder = dirname(place);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(folder, entry.name), 'latin1'));
}
