import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../contract/create-client.ts';
import { newSaveId, newTenant, put, queue, refusal, value } from './harness/small-tenant.harness.ts';
import { describeStorages } from './harness/storages.harness.ts';
import { startTestServer, type TestServer } from './harness/test-server.harness.ts';

describeStorages('documents', (newStorage) => {
  let server: TestServer;
  let client: Client;
  beforeAll(async () => {
    // Damage is logged as an error; here it is made on purpose.
    server = await startTestServer({ ...(await newStorage()), logger: false });
    client = server.client;
    await newTenant(client, 'shop');
    await newTenant(client, 'bank');
  }, 60_000);
  afterAll(() => server.stop());

  const ref = (id: string) => ({ kind: 'skill-queue', id });
  const create = async (id: string, name = 'Desk', more: object = {}) =>
    value(await client.createDocument('shop', { saveId: newSaveId(), author: 'Ann', document: queue(id, name, more) }));

  it('are created at revision 1, read with an ETag and saved on top of it', async () => {
    const created = await create('first');
    expect(created).toMatchObject({ kind: 'skill-queue', id: 'first', revision: 1, author: 'Ann', changed: true });
    const stored = value(await client.document('shop', ref('first')));
    expect(stored.document).toEqual(queue('first', 'Desk'));
    const again = await fetch(`${server.address}/api/tenants/shop/documents/skill-queue/first`, {
      headers: { 'if-none-match': stored.etag },
    });
    expect(again.status).toBe(304);
    const document = queue('first', 'Counter');
    const saved = value(
      await client.saveDocument('shop', ref('first'), { saveId: newSaveId(), baseRevision: 1, document }),
    );
    expect(saved).toMatchObject({ name: 'Counter', revision: 2, change: created.change + 1 });
    expect(value(await client.document('shop', ref('first'))).etag).not.toBe(stored.etag);
  });

  it('refuse a stale save with the current document, its author and its time', async () => {
    await create('stale');
    const theirs = queue('stale', 'Theirs');
    const save = { saveId: newSaveId(), baseRevision: 1, author: 'Ben', document: theirs };
    const { updatedAt } = value(await client.saveDocument('shop', ref('stale'), save));
    const mine = queue('stale', 'Mine');
    const problem = refusal(
      await client.saveDocument('shop', ref('stale'), { saveId: newSaveId(), baseRevision: 1, document: mine }),
    );
    expect(problem).toMatchObject({ code: 'stale-revision', status: 409, revision: 2, author: 'Ben', updatedAt });
    expect(problem).toMatchObject({ document: theirs });
    expect(value(await client.document('shop', ref('stale'))).document).toEqual(theirs);
  });

  it('do a repeated save once, and refuse its id for another', async () => {
    await create('again');
    const save = { saveId: newSaveId(), baseRevision: 1, document: queue('again', 'New') };
    const first = value(await client.saveDocument('shop', ref('again'), save));
    const later = { saveId: newSaveId(), baseRevision: 2, document: queue('again', 'Newer') };
    value(await client.saveDocument('shop', ref('again'), later));
    expect(value(await client.saveDocument('shop', ref('again'), save))).toEqual(first);
    expect(value(await client.document('shop', ref('again'))).revision).toBe(3);
    const other = { ...save, document: queue('again', 'Other') };
    expect(refusal(await client.saveDocument('shop', ref('again'), other)).code).toBe('save-id-reused');
  });

  it('do not count a save that changes nothing', async () => {
    const { change } = await create('same');
    const save = { saveId: newSaveId(), baseRevision: 1, document: queue('same', 'Desk') };
    const saved = value(await client.saveDocument('shop', ref('same'), save));
    expect(saved).toMatchObject({ changed: false, revision: 1, change });
  });

  it('refuse what is not valid with every finding, and another kind or id than the address says', async () => {
    await create('valid');
    const wrong = queue('valid', 'two words', { maxCalls: 'many', colour: 'red' });
    const problem = refusal(
      await client.saveDocument('shop', ref('valid'), { saveId: newSaveId(), baseRevision: 1, document: wrong }),
    );
    expect(problem.code).toBe('invalid-document');
    const findings = problem.code === 'invalid-document' ? problem.findings : [];
    expect(findings.map(({ path }) => path).sort()).toEqual(['/colour', '/maxCalls', '/name']);
    const moved = { saveId: newSaveId(), baseRevision: 1, document: queue('other', 'Desk') };
    expect(refusal(await client.saveDocument('shop', ref('valid'), moved)).code).toBe('bad-request');
    expect(value(await client.document('shop', ref('valid'))).document).toEqual(queue('valid', 'Desk'));
  });

  it('refuse a second one with the same id, a second tenant document, and unknown ones', async () => {
    await create('twice');
    const document = queue('twice', 'Desk');
    expect(refusal(await client.createDocument('shop', { saveId: newSaveId(), document })).code).toBe(
      'document-exists',
    );
    const { document: settings } = value(await client.document('shop', { kind: 'tenant', id: 'shop' }));
    const second = { saveId: newSaveId(), document: { ...settings, id: 'second' } };
    expect(refusal(await client.createDocument('shop', second)).code).toBe('document-indispensable');
    expect(refusal(await client.document('shop', ref('nowhere'))).code).toBe('unknown-document');
    expect(refusal(await client.document('nowhere', ref('twice'))).code).toBe('unknown-tenant');
    expect(refusal(await client.document('bank', ref('twice'))).code).toBe('unknown-document');
  });

  it('keep every revision, and restore any as a new one', async () => {
    await create('old');
    for (const [at, name] of ['B', 'C', 'D'].entries()) {
      const save = { saveId: newSaveId(), baseRevision: at + 1, document: queue('old', name) };
      value(await client.saveDocument('shop', ref('old'), save));
    }
    const page = value(await client.revisions('shop', ref('old'), { limit: 3 }));
    expect(page.revisions.map(({ revision, reason }) => [revision, reason])).toEqual([
      [4, 'saved'],
      [3, 'saved'],
      [2, 'saved'],
    ]);
    expect(page.more).toBe(true);
    const rest = value(await client.revisions('shop', ref('old'), { before: 2 }));
    expect(rest).toMatchObject({ more: false, revisions: [{ revision: 1, reason: 'created' }] });
    expect(value(await client.revision('shop', ref('old'), 2)).document).toEqual(queue('old', 'B'));
    expect(refusal(await client.revision('shop', ref('old'), 9)).code).toBe('unknown-revision');
    const stale = { saveId: newSaveId(), baseRevision: 3 };
    expect(refusal(await client.restoreRevision('shop', ref('old'), 1, stale)).code).toBe('stale-revision');
    const restored = await client.restoreRevision('shop', ref('old'), 1, { saveId: newSaveId(), baseRevision: 4 });
    expect(value(restored)).toMatchObject({ revision: 5, name: 'Desk' });
    expect(value(await client.document('shop', ref('old'))).document).toEqual(queue('old', 'Desk'));
  });

  it('are deleted when nothing refers to them, or by force; their history brings them back', async () => {
    await create('target');
    await create('user', 'User', { whenBusy: { method: 'transfer-to-queue', queue: 'target' } });
    const problem = refusal(
      await client.deleteDocument('shop', ref('target'), { saveId: newSaveId(), baseRevision: 1 }),
    );
    const place = { kind: 'skill-queue', id: 'user', name: 'User', path: '/whenBusy/queue' };
    expect(problem).toMatchObject({ code: 'document-in-use', places: [place] });
    expect(value(await client.whereUsed('shop', ref('target'))).places).toEqual([place]);
    const forced = { saveId: newSaveId(), baseRevision: 1, force: true, author: 'Ann' };
    const deletion = value(await client.deleteDocument('shop', ref('target'), forced));
    expect(deletion).toMatchObject({ kind: 'skill-queue', id: 'target', revision: 2 });
    expect(value(await client.deleteDocument('shop', ref('target'), forced))).toEqual(deletion);
    expect(refusal(await client.document('shop', ref('target'))).code).toBe('unknown-document');
    const save = { saveId: newSaveId(), baseRevision: 1, document: queue('target', 'Mine') };
    expect(refusal(await client.saveDocument('shop', ref('target'), save))).toMatchObject({
      code: 'stale-revision',
      revision: 2,
      document: null,
      author: 'Ann',
    });
    expect(value(await client.revision('shop', ref('target'), 2))).toMatchObject({ reason: 'deleted', document: null });
    const back = await client.restoreRevision('shop', ref('target'), 1, { saveId: newSaveId(), baseRevision: 2 });
    expect(value(back)).toMatchObject({ revision: 3 });
    const only = { saveId: newSaveId(), baseRevision: 1, force: true };
    expect(refusal(await client.deleteDocument('shop', { kind: 'tenant', id: 'shop' }, only)).code).toBe(
      'document-indispensable',
    );
  });

  it('go on counting when one is created in the place of a deleted one', async () => {
    await create('reborn');
    value(await client.deleteDocument('shop', ref('reborn'), { saveId: newSaveId(), baseRevision: 1 }));
    expect(await create('reborn', 'Second')).toMatchObject({ revision: 3 });
    const save = { saveId: newSaveId(), baseRevision: 1, document: queue('reborn', 'First') };
    expect(refusal(await client.saveDocument('shop', ref('reborn'), save)).code).toBe('stale-revision');
  });

  it('are duplicated under another id and name', async () => {
    await create('origin', 'Origin', { maxCalls: 7 });
    const copy = { saveId: newSaveId(), id: 'copy', name: 'Copy' };
    expect(value(await client.duplicateDocument('shop', ref('origin'), copy))).toMatchObject({
      id: 'copy',
      revision: 1,
    });
    expect(value(await client.document('shop', ref('copy'))).document).toEqual(queue('copy', 'Copy', { maxCalls: 7 }));
    const taken = { saveId: newSaveId(), id: 'copy', name: 'Copy' };
    expect(refusal(await client.duplicateDocument('shop', ref('origin'), taken)).code).toBe('document-exists');
    const spaced = { saveId: newSaveId(), id: 'copy-2', name: 'two words' };
    expect(refusal(await client.duplicateDocument('shop', ref('origin'), spaced)).code).toBe('invalid-document');
  });

  it('are listed with counts of findings and uses, and with their contents since a change', async () => {
    await create('used');
    const { change } = await create('using', 'Using', { whenBusy: { method: 'transfer-to-queue', queue: 'used' } });
    const dangling = { whenBusy: { method: 'transfer-to-queue', queue: 'nobody' } };
    await put(client, 'shop', queue('dangling', 'Dangling', dangling));
    await create('brief');
    value(await client.deleteDocument('shop', ref('brief'), { saveId: newSaveId(), baseRevision: 1 }));
    const { documents, tenant } = value(await client.overview('shop'));
    const header = (id: string) => documents.find((document) => document.id === id);
    expect(header('used')).toMatchObject({ usedBy: 1, errors: 0, references: [] });
    expect(header('using')).toMatchObject({ references: [ref('used')] });
    expect(header('dangling')?.errors).toBeGreaterThan(0);
    expect(tenant.documents).toBe(documents.length);
    const { findings } = value(await client.findings('shop'));
    expect(findings.filter(({ document }) => document?.id === 'dangling').map(({ code }) => code)).toContain(
      'unknown-reference',
    );
    const news = value(await client.documents('shop', change));
    expect(news.documents.map(({ id }) => id)).toEqual(['dangling']);
    expect(news.deleted).toEqual([ref('brief')]);
    expect(value(await client.documents('shop')).documents.length).toBe(documents.length);
  });
});
