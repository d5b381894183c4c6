import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordingClient } from '../contract/recording-client.ts';
import { MOST_WAV_BYTES } from '../lib/wav/read-wav.ts';
import { smallWav } from '../lib/wav/small-wav.harness.ts';
import { checkedFetch } from './harness/checked-fetch.harness.ts';
import { describeStorages } from './harness/storages.harness.ts';
import { startTestServer, type TestServer } from './harness/test-server.harness.ts';

const hello = smallWav();
const other = smallWav({ tag: 1, length: 4000, sample: 0x80 });

describeStorages('recordings of a tenant', (newStorage) => {
  let server: TestServer;
  let options: Awaited<ReturnType<typeof newStorage>>;
  let number = 0;
  beforeAll(async () => {
    options = await newStorage();
    server = await startTestServer(options);
  });
  afterAll(() => server.stop());

  async function newTenant() {
    number += 1;
    const tenant = `shop-${number}`;
    const made = await server.client.createTenant({ saveId: `create-${tenant}`, id: tenant, name: tenant });
    if (!made.ok) throw new Error(made.problem.detail);
    return { tenant, client: recordingClient(server.address, checkedFetch) };
  }

  async function bytesOf(url: string, init: RequestInit = {}) {
    const answer = await fetch(url, init);
    return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
  }

  it('are stored byte for byte and listed with their length', async () => {
    const { tenant, client } = await newTenant();
    const stored = await client.upload(tenant, 'hello.wav', hello, { author: 'Ann' });
    expect(stored).toMatchObject({ ok: true, value: { seconds: 1, encoding: 'a-law', size: 8044, author: 'Ann' } });
    if (!stored.ok) return;
    expect(await client.list(tenant)).toEqual({ ok: true, value: { recordings: [stored.value] } });
    const { answer, bytes } = await bytesOf(client.url(tenant, 'hello.wav'));
    expect(answer.headers.get('content-type')).toBe('audio/wav');
    expect(answer.headers.get('content-security-policy')).toContain("media-src 'self' blob:");
    expect(bytes).toEqual(hello);
    const etag = answer.headers.get('etag') ?? '';
    expect((await bytesOf(client.url(tenant, 'hello.wav'), { headers: { 'if-none-match': etag } })).answer.status).toBe(
      304,
    );
  });

  it('are refused when the vendor could not play them, and nothing is stored', async () => {
    const { tenant, client } = await newTenant();
    const refused = await client.upload(tenant, 'wide.wav', smallWav({ rate: 16_000 }));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid-recording', status: 422 } });
    if (!refused.ok) expect(refused.problem.detail).toMatch(/“wide\.wav”, byte 24: the sound has 16000 Hz\. Save it/);
    const huge = await client.upload(tenant, 'huge.wav', new Uint8Array(MOST_WAV_BYTES + 1));
    expect(huge).toMatchObject({ ok: false, problem: { code: 'too-large' } });
    expect(await client.upload(tenant, '../x', hello)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
    expect(await client.list(tenant)).toEqual({ ok: true, value: { recordings: [] } });
  });

  it('replace only the one that the user has heard', async () => {
    const { tenant, client } = await newTenant();
    const first = await client.upload(tenant, 'hello.wav', hello);
    if (!first.ok) throw new Error(first.problem.detail);
    expect(await client.upload(tenant, 'hello.wav', hello)).toEqual(first);
    expect(await client.upload(tenant, 'hello.wav', other)).toMatchObject({ problem: { code: 'stale-recording' } });
    const second = await client.upload(tenant, 'hello.wav', other, { replaces: first.value.hash });
    expect(second).toMatchObject({ ok: true, value: { seconds: 0.5, encoding: 'pcm' } });
    expect((await bytesOf(client.url(tenant, 'hello.wav'))).bytes).toEqual(other);
  });

  it('are not deleted while a prompt plays them, unless forced', async () => {
    const { tenant, client } = await newTenant();
    const stored = await client.upload(tenant, 'hello.wav', hello);
    if (!stored.ok) throw new Error(stored.problem.detail);
    const document = {
      kind: 'prompt',
      formatVersion: 1,
      id: 'welcome',
      name: 'Welcome',
      texts: [{ language: 'en', text: 'Hello', recording: 'hello.wav', seconds: 1 }],
    };
    const made = await server.client.createDocument(tenant, { saveId: 'prompt-0001', document });
    expect(made.ok).toBe(true);
    const { hash: baseHash } = stored.value;
    expect(await client.remove(tenant, 'hello.wav', { baseHash })).toMatchObject({
      problem: { code: 'recording-in-use', places: [{ kind: 'prompt', id: 'welcome', path: '/texts/0/recording' }] },
    });
    expect(await client.remove(tenant, 'hello.wav', { baseHash, force: true })).toMatchObject({ ok: true });
    expect(await client.remove(tenant, 'hello.wav', { baseHash })).toMatchObject({
      problem: { code: 'unknown-recording' },
    });
  });

  it('go with their tenant', async () => {
    const { tenant, client } = await newTenant();
    await client.upload(tenant, 'hello.wav', hello);
    const { db } = server.services.storage;
    const count = async () =>
      (await db.selectFrom('recordings').select('name').where('tenant', '=', tenant).execute()).length;
    expect(await count()).toBe(1);
    const overview = await server.client.overview(tenant);
    if (!overview.ok) throw new Error(overview.problem.detail);
    await server.client.deleteTenant(tenant, overview.value.tenant.change);
    expect(await count()).toBe(0);
    expect(await client.list(tenant)).toMatchObject({ problem: { code: 'unknown-tenant' } });
  });
});
