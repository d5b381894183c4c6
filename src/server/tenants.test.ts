import { afterAll, beforeAll, expect, it } from 'vitest';
import { formats } from '../catalogue/formats.ts';
import type { Client } from '../contract/create-client.ts';
import type { ImportBody, ImportFile } from '../contract/tenants.ts';
import { writeBundle } from '../kernel/documents/write-bundle.ts';
import { writeFolder } from '../kernel/documents/write-folder.ts';
import { newSaveId, newTenant, put, queue, refusal, value } from './harness/small-tenant.harness.ts';
import { describeStorages } from './harness/storages.harness.ts';
import { samples, startTestServer, type TestServer } from './harness/test-server.harness.ts';

function sampleTenant(id: string) {
  const sample = samples.get(id);
  if (sample === undefined) throw new Error(`There is no sample ${id}.`);
  return sample.tenant;
}

const bank = sampleTenant('bank-line');
const bankFiles: readonly ImportFile[] = writeFolder(bank, formats);
const bundleText = writeBundle(bank, formats);

describeStorages('tenants', (newStorage) => {
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    server = await startTestServer(await newStorage());
    client = server.client;
  }, 60_000);
  afterAll(() => server.stop());

  const importing = async (tenant: string, files: readonly ImportFile[], more: Partial<ImportBody> = {}) => {
    const { change } = value(await client.overview(tenant)).tenant;
    const body = { saveId: newSaveId(), dryRun: false, baseChange: change, mode: 'replace', files, ...more } as const;
    return client.importFiles(tenant, body);
  };

  it('are made empty, or from a sample, once however often it is asked', async () => {
    const body = { saveId: newSaveId(), id: 'made', name: 'Made' };
    const made = value(await client.createTenant(body));
    expect(made).toMatchObject({ id: 'made', name: 'Made', change: 1, documents: 1 });
    expect(value(await client.createTenant(body))).toEqual(made);
    expect(refusal(await client.createTenant({ ...body, saveId: newSaveId() })).code).toBe('tenant-exists');
    const copy = { saveId: newSaveId(), id: 'my-bank', name: 'My bank', sample: 'bank-line' };
    const { documents } = value(await client.createTenant(copy));
    expect(documents).toBe(bankFiles.length);
    expect(value(await client.overview('my-bank')).tenant.name).toBe('My bank');
    expect(value(await client.findings('my-bank')).findings).toEqual([]);
    const unknown = { saveId: newSaveId(), id: 'other', name: 'Other', sample: 'no-such' };
    expect(refusal(await client.createTenant(unknown)).code).toBe('unknown-sample');
    expect(value(await client.tenants()).tenants.map(({ id }) => id)).toEqual(['made', 'my-bank']);
  });

  it('are exported as the very bytes that were imported, bundle or folder', async () => {
    await newTenant(client, 'bytes');
    const bundle = [{ path: 'bank-line.json', text: bundleText }];
    expect(value(await importing('bytes', bundle))).toMatchObject({ applied: true, possible: true });
    expect(value(await client.bundle('bytes'))).toBe(bundleText);
    await newTenant(client, 'folder');
    value(await importing('folder', bankFiles));
    expect(value(await client.bundle('folder'))).toBe(bundleText);
    const again = value(await importing('folder', bankFiles));
    expect(again).toMatchObject({ rows: [], unchanged: bankFiles.length });
    const response = await fetch(client.bundleUrl('folder'));
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="folder.json"');
    const tag = response.headers.get('etag') ?? '';
    await response.text();
    expect((await fetch(client.bundleUrl('folder'), { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it('tell in a dry run what an import would add, change and delete, and change nothing', async () => {
    await newTenant(client, 'dry');
    await put(client, 'dry', queue('mine', 'Mine'));
    await put(client, 'dry', queue('gold', 'Silver'));
    const before = value(await client.bundle('dry'));
    const told = value(await importing('dry', bankFiles, { dryRun: true }));
    expect(told).toMatchObject({ applied: false, possible: true });
    const does = (id: string) => told.rows.filter((row) => row.id === id).map((row) => row.does);
    expect([does('mine'), does('gold'), does('loans'), does('dry')]).toEqual([
      ['delete'],
      ['change'],
      ['add', 'add'],
      ['delete'],
    ]);
    expect(value(await client.bundle('dry'))).toBe(before);
  });

  it('keep what the files do not hold when they are merged', async () => {
    await newTenant(client, 'merge');
    await put(client, 'merge', queue('mine', 'Mine'));
    const gold = bankFiles.filter(({ path }) => path.startsWith('skill-queues/') || path.startsWith('prompts/'));
    const { rows } = value(await importing('merge', gold, { mode: 'merge' }));
    expect(rows.every((row) => row.does === 'add')).toBe(true);
    const { documents } = value(await client.overview('merge'));
    expect(documents.length).toBe(gold.length + 2);
    value(await importing('merge', [{ path: 'bank.json', text: bundleText }], { mode: 'merge' }));
    const merged = value(await client.overview('merge'));
    expect(merged.documents.length).toBe(bankFiles.length + 1);
    expect(merged.tenant.name).toBe(value(await client.samples()).samples.find(({ id }) => id === 'bank-line')?.name);
  });

  it('take thousands of documents in one change', async () => {
    await newTenant(client, 'many');
    const documents = Array.from({ length: 3500 }, (_unused, index) => queue(`q-${index}`, `Q${index}`));
    const files = documents.map((document) => ({
      path: `skill-queues/${document.id}.json`,
      text: JSON.stringify(document),
    }));
    expect(value(await importing('many', files, { mode: 'merge' })).change).toBe(2);
    expect(value(await client.documents('many')).documents.length).toBe(documents.length + 1);
    const { revisions } = value(await client.revisions('many', { kind: 'skill-queue', id: 'q-3499' }));
    expect(revisions.length).toBe(1);
  });

  it('refuse files with any error, list every problem of every file, and change nothing', async () => {
    await newTenant(client, 'bad');
    const before = value(await client.bundle('bad'));
    const files = [
      ...bankFiles,
      { path: 'flows/broken.json', text: '{"kind": "flow", ' },
      { path: 'skill-queues/wrong.json', text: '{"kind":"skill-queue","formatVersion":1,"id":"wrong"}' },
      {
        path: 'prompts/latin.json',
        base64: Buffer.from('{"kind":"prompt","name":"caf\xe9"}', 'latin1').toString('base64'),
      },
    ];
    const problem = refusal(await importing('bad', files));
    expect(problem.code).toBe('import-refused');
    const findings = problem.code === 'import-refused' ? problem.findings : [];
    const places = new Set(findings.map(({ file }) => file));
    expect([...places].sort()).toEqual(['flows/broken.json', 'prompts/latin.json', 'skill-queues/wrong.json']);
    const dry = value(await importing('bad', files, { dryRun: true }));
    expect(dry).toMatchObject({ applied: false, possible: false, rows: [], findings });
    expect(value(await client.bundle('bad'))).toBe(before);
  });

  it('import nothing when the tenant has changed since the user decided, and once when asked twice', async () => {
    await newTenant(client, 'race');
    await put(client, 'race', queue('new', 'New'));
    const stale = refusal(await importing('race', bankFiles, { baseChange: 1 }));
    expect(stale).toMatchObject({ code: 'stale-tenant', change: 2 });
    const body = { saveId: newSaveId(), dryRun: false, baseChange: 2, mode: 'replace', files: bankFiles } as const;
    const first = value(await client.importFiles('race', body));
    expect(value(await client.importFiles('race', body))).toEqual(first);
    expect(value(await client.overview('race')).tenant.change).toBe(3);
  });

  it('are deleted with everything, and start anew under the same id', async () => {
    await newTenant(client, 'gone');
    await put(client, 'gone', queue('desk', 'Desk'));
    value(await client.putSecret('gone', 'TOKEN', { value: 'geheim', origin: 'https://api.example.com' }));
    expect(refusal(await client.deleteTenant('gone', 1)).code).toBe('stale-tenant');
    value(await client.deleteTenant('gone', 2));
    expect(refusal(await client.overview('gone')).code).toBe('unknown-tenant');
    expect(refusal(await client.deleteTenant('gone', 2)).code).toBe('unknown-tenant');
    await newTenant(client, 'gone');
    await put(client, 'gone', queue('other', 'Other'));
    expect(value(await client.documents('gone')).documents.map(({ id }) => id)).toEqual(['gone', 'other']);
    expect(value(await client.secrets('gone')).secrets).toEqual([]);
    expect(refusal(await client.revisions('gone', queue('desk', 'Desk'))).code).toBe('unknown-document');
  });

  it('keep secrets that nobody can read again', async () => {
    await newTenant(client, 'vault');
    const secret = 'correct horse battery staple';
    value(await client.putSecret('vault', 'API_KEY', { value: secret, origin: 'https://API.example.com:443' }));
    const list = value(await client.secrets('vault')).secrets;
    expect(list).toEqual([{ name: 'API_KEY', origin: 'https://api.example.com', updatedAt: expect.any(String) }]);
    const rows = await server.services.storage.db.selectFrom('secrets').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(refusal(await client.putSecret('vault', 'API_KEY', { value: 'x', origin: 'http://a b' })).code).toBe(
      'bad-request',
    );
    expect(value(await client.deleteSecret('vault', 'API_KEY'))).toEqual({ name: 'API_KEY' });
    expect(refusal(await client.deleteSecret('vault', 'API_KEY')).code).toBe('unknown-secret');
  });
});
