import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../contract/create-client.ts';
import { type RecordingClient, recordingClient } from '../../contract/recording-client.ts';
import { releaseClient } from '../../contract/release-client.ts';
import type { Document } from '../../kernel/model/document.ts';
import { smallWav } from '../../lib/wav/small-wav.harness.ts';
import { checkedFetch } from '../harness/checked-fetch.harness.ts';
import { greeting, newFlows, release } from '../harness/released-flows.harness.ts';
import { newSaveId, newTenant, put, refusal, value } from '../harness/small-tenant.harness.ts';
import { describeStorages } from '../harness/storages.harness.ts';
import { startTestServer, type TestServer } from '../harness/test-server.harness.ts';

describeStorages('recordings in bundles', (newStorage) => {
  let server: TestServer;
  let client: Client;
  let recordings: RecordingClient;

  beforeAll(async () => {
    server = await startTestServer(await newStorage());
    client = server.client;
    recordings = recordingClient(server.address, checkedFetch);
    await newTenant(client, 'one');
    await newTenant(client, 'two');
    value(await recordings.upload('one', 'welcome.wav', smallWav({ length: 801 })));
    value(await recordings.upload('one', 'busy.wav', smallWav({ length: 1600, sample: 7 })));
  }, 60_000);
  afterAll(() => server.stop());

  const bundle = async (tenant: string) => value(await client.bundle(tenant));
  const importInto = async (tenant: string, files: object[], dryRun = false, mode = 'replace') => {
    const { tenant: header } = value(await client.overview(tenant));
    return client.importFiles(tenant, {
      ...{ saveId: newSaveId(), dryRun, baseChange: header.change },
      ...{ mode: mode as 'replace', files: files as { path: string }[] },
    });
  };
  const hashes = async (tenant: string) =>
    value(await recordings.list(tenant)).recordings.map(({ name, hash, seconds }) => [name, hash, seconds]);

  it('go out and come in again: the next bundle is the same, byte for byte', async () => {
    const text = await bundle('one');
    expect(text.indexOf('busy.wav')).toBeGreaterThan(text.indexOf('"recordings"'));
    const looked = value(await importInto('two', [{ path: 'one.json', text }], true));
    expect(looked).toMatchObject({ applied: false, possible: true });
    expect(await hashes('two')).toEqual([]);
    value(await importInto('two', [{ path: 'one.json', text }]));
    expect(await hashes('two')).toEqual(await hashes('one'));
    expect(await bundle('two')).toBe(text);
  });

  it('change the ETag of the bundle, and can be left out', async () => {
    const get = (query = '') => fetch(`${server.address}/api/tenants/one/bundle${query}`);
    const before = (await get()).headers.get('etag');
    value(await recordings.upload('one', 'late.wav', smallWav()));
    expect((await get()).headers.get('etag')).not.toBe(before);
    expect(await (await get('?recordings=none')).text()).not.toContain('late.wav');
  });

  it('come as files of a folder, too', async () => {
    await newTenant(client, 'three');
    const file = { path: 'recordings/hello.wav', base64: Buffer.from(smallWav()).toString('base64') };
    const own = { path: 'prompts/none.txt', text: 'not read' };
    value(await importInto('three', [file, own], false, 'merge'));
    expect((await hashes('three')).map(([name]) => name)).toEqual(['hello.wav']);
  });

  it('are refused with the reason when they are nothing that is played, and nothing is imported', async () => {
    const bad = Buffer.from(smallWav({ rate: 44_100 })).toString('base64');
    const text = (await bundle('one')).replace(/"name": "busy.wav", "base64": "[^"]+"/, () => {
      return `"name": "busy.wav", "base64": "${bad}"`;
    });
    const looked = value(await importInto('two', [{ path: 'one.json', text }], true));
    expect(looked.possible).toBe(false);
    expect(looked.findings.map(({ message }) => message).join()).toContain('busy.wav');
    const before = await bundle('two');
    expect(refusal(await importInto('two', [{ path: 'one.json', text }])).code).toBe('import-refused');
    expect(await bundle('two')).toBe(before);
  });

  it('are held by releases with their hashes: another sound makes the draft another one', async () => {
    const releases = releaseClient(server.address, checkedFetch);
    const spoken = (recording: string) => ({
      ...{ kind: 'prompt', formatVersion: 1, id: 'hello', name: 'Hello' },
      texts: [{ language: 'en', text: 'Hello', recording }],
    });
    await newFlows(client, 'four');
    await put(client, 'four', spoken('hello.wav') as unknown as Document);
    const sorry = greeting('sorry', 'exception');
    const { revision } = value(await client.document('four', sorry));
    const elements = (sorry.elements as readonly { readonly id: string }[]).map((one) =>
      one.id === 'greet' ? { ...one, settings: { prompt: { source: 'prompt', prompt: 'hello' } } } : one,
    );
    const document = { ...sorry, elements };
    value(await client.saveDocument('four', sorry, { saveId: newSaveId(), baseRevision: revision, document }));
    const first = value(await recordings.upload('four', 'hello.wav', smallWav()));
    await release(releases, 'four', 'sorry');
    const text = value(await releases.released('four', 'sorry', 'V1.0'));
    expect(text).toContain(`{ "name": "hello.wav", "sha256": "${first.hash}" }`);
    expect(value(await releases.life('four', 'sorry')).draft?.state).toBe('official');
    value(await recordings.upload('four', 'hello.wav', smallWav({ length: 400 }), { replaces: first.hash }));
    expect(value(await releases.life('four', 'sorry')).draft?.state).toBe('unreleased');
    expect(value(await releases.released('four', 'sorry', 'V1.0'))).toBe(text);
  });
});
