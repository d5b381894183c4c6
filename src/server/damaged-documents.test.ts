import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../contract/create-client.ts';
import { newSaveId, newTenant, put, queue, refusal, value } from './harness/small-tenant.harness.ts';
import { describeStorages } from './harness/storages.harness.ts';
import { startTestServer, type TestServer } from './harness/test-server.harness.ts';

describeStorages('a document that the storage has changed', (newStorage) => {
  let server: TestServer;
  let client: Client;
  let tenant: string;
  let made = 0;
  const desk = { kind: 'skill-queue', id: 'desk' };

  beforeAll(async () => {
    // Damage is logged as an error; here it is made on purpose.
    server = await startTestServer({ ...(await newStorage()), logger: false });
    client = server.client;
  }, 60_000);
  afterAll(() => server.stop());

  /** A tenant with a sound document, and with `desk` at revision 2, whose text is then changed past the server. */
  async function damagedTenant(
    text = '{"kind":"skill-queue","formatVersion":1,"id":"desk","name":"Evil"}',
  ): Promise<void> {
    made += 1;
    tenant = `damaged-${made}`;
    await newTenant(client, tenant);
    await put(client, tenant, queue('sound', 'Sound'));
    await put(client, tenant, queue('desk', 'First'));
    await put(client, tenant, queue('desk', 'Second'));
    await server.services.storage.db
      .updateTable('revisions')
      .set({ text })
      .where('tenant', '=', tenant)
      .where('id', '=', 'desk')
      .where('revision', '=', 2)
      .execute();
    server.services.snapshots.forget(tenant);
  }

  const isListed = async (): Promise<boolean> => value(await client.documents(tenant)).damaged.length > 0;

  it('is listed as damaged, with the remedy, and is never shown', async () => {
    for (const text of ['{"kind":"skill-queue","formatVersion":1,"id":"desk","name":"Evil"}', '', '{"half":']) {
      await damagedTenant(text);
      const { documents, damaged } = value(await client.documents(tenant));
      expect(documents.map(({ id }) => id).sort()).toEqual([tenant, 'sound'].sort());
      expect(damaged).toMatchObject([{ ...desk, name: 'Second', revision: 2 }]);
      expect(damaged[0]?.detail).toContain('Restore an earlier revision');
      expect(value(await client.overview(tenant)).damaged).toEqual(damaged);
      expect(refusal(await client.document(tenant, desk))).toMatchObject({ code: 'damaged-document', status: 500 });
      expect(refusal(await client.revision(tenant, desk, 2)).code).toBe('damaged-document');
      expect(value(await client.revision(tenant, desk, 1)).document?.name).toBe('First');
    }
  });

  it('leaves the others usable: they are read, saved, added, deleted, looked into', async () => {
    await damagedTenant();
    expect(value(await client.document(tenant, { ...desk, id: 'sound' })).name).toBe('Sound');
    await put(client, tenant, queue('sound', 'SoundAgain'));
    await put(client, tenant, queue('added', 'Added'));
    const deleting = { saveId: newSaveId(), baseRevision: 1 };
    value(await client.deleteDocument(tenant, { ...desk, id: 'added' }, deleting));
    value(await client.findings(tenant));
    value(await client.whereUsed(tenant, desk));
    expect(await isListed()).toBe(true);
  });

  it('is in no bundle: half a tenant must not pass for a whole one', async () => {
    await damagedTenant();
    expect(refusal(await client.bundle(tenant)).code).toBe('damaged-document');
  });

  it('is cured by restoring an earlier revision', async () => {
    await damagedTenant();
    const body = { saveId: newSaveId(), baseRevision: 2 };
    expect(refusal(await client.restoreRevision(tenant, desk, 2, body)).code).toBe('damaged-document');
    expect(value(await client.restoreRevision(tenant, desk, 1, body))).toMatchObject({ revision: 3, name: 'First' });
    expect(await isListed()).toBe(false);
    expect(value(await client.document(tenant, desk)).document).toEqual(queue('desk', 'First'));
    server.services.snapshots.forget(tenant);
    expect(await isListed()).toBe(false);
    expect((await client.bundle(tenant)).ok).toBe(true);
  });

  it('can be deleted, and made anew', async () => {
    await damagedTenant();
    const second = { saveId: newSaveId(), document: queue('desk', 'Other') };
    expect(refusal(await client.createDocument(tenant, second)).code).toBe('document-exists');
    value(await client.deleteDocument(tenant, desk, { saveId: newSaveId(), baseRevision: 2 }));
    expect(await isListed()).toBe(false);
    expect(value(await client.createDocument(tenant, second)).revision).toBe(4);
  });

  it('is cured by who still has it whole, and by nobody who has not seen its last revision', async () => {
    await damagedTenant();
    const document = queue('desk', 'Second');
    const save = (baseRevision: number) =>
      client.saveDocument(tenant, desk, { saveId: newSaveId(), baseRevision, document });
    expect(refusal(await save(1)).code).toBe('damaged-document');
    expect(value(await save(2))).toMatchObject({ revision: 3, changed: true });
    expect(await isListed()).toBe(false);
  });

  it('stays as it is in an import that does not bring it, and is cured by one that does', async () => {
    await damagedTenant();
    const bring = async (id: string, name: string, mode: 'merge' | 'replace') => {
      const files = [{ path: `skill-queues/${id}.json`, text: JSON.stringify(queue(id, name)) }];
      const settings = value(await client.document(tenant, { kind: 'tenant', id: tenant })).document;
      const all = mode === 'merge' ? files : [...files, { path: 'tenant.json', text: JSON.stringify(settings) }];
      const { change } = value(await client.documents(tenant));
      const body = { saveId: newSaveId(), dryRun: false, baseChange: change, mode, files: all };
      return value(await client.importFiles(tenant, body));
    };
    await bring('other', 'Other', 'merge');
    expect(await isListed()).toBe(true);
    // The very text that its hash was made of.
    expect((await bring('desk', 'Second', 'merge')).rows).toMatchObject([{ id: 'desk', does: 'change' }]);
    expect(await isListed()).toBe(false);
    await damagedTenant();
    const { rows } = await bring('other', 'Other', 'replace');
    expect(rows).toContainEqual(expect.objectContaining({ id: 'desk', does: 'delete' }));
    expect(await isListed()).toBe(false);
  });

  it('keeps nobody out when it is the document of the tenant itself', async () => {
    await damagedTenant();
    await server.services.storage.db
      .updateTable('revisions')
      .set({ hash: 'x' })
      .where('tenant', '=', tenant)
      .where('kind', '=', 'tenant')
      .execute();
    server.services.snapshots.forget(tenant);
    expect(
      value(await client.documents(tenant))
        .damaged.map(({ id }) => id)
        .sort(),
    ).toEqual([tenant, 'desk'].sort());
    await put(client, tenant, queue('sound', 'SoundAgain'));
    const settings = { kind: 'tenant', id: tenant };
    const { revisions } = value(await client.revisions(tenant, settings));
    expect(revisions.length).toBe(1);
  });
});
