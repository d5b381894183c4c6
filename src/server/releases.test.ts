import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { formats } from '../catalogue/formats.ts';
import { followEvents } from '../contract/follow-events.ts';
import { type ReleaseClient, releaseClient } from '../contract/release-client.ts';
import { readBundle } from '../kernel/documents/read-bundle.ts';
import { readRelease, releaseHash } from '../kernel/documents/release-file.ts';
import { releaseOf } from '../twin/lifecycle/release-of.ts';
import { checkedFetch } from './harness/checked-fetch.harness.ts';
import { greeting, newFlows, release, releaseBody, sha256 } from './harness/released-flows.harness.ts';
import { newSaveId, put, refusal, value } from './harness/small-tenant.harness.ts';
import { describeStorages } from './harness/storages.harness.ts';
import { startTestServer, type TestServer } from './harness/test-server.harness.ts';

const gray = { to: 'gray', rules: [{ by: 'prefix', prefix: '139' }] } as const;

describeStorages('flows in use', (newStorage) => {
  let server: TestServer;
  let releases: ReleaseClient;
  let now = Date.parse('2026-01-05T09:00:00Z');
  let tenants = 0;
  beforeAll(async () => {
    server = await startTestServer({ ...(await newStorage()), now: () => now });
    releases = releaseClient(server.address, checkedFetch);
  });
  afterAll(() => server.stop());

  async function flows(): Promise<string> {
    tenants += 1;
    const tenant = `flows-${tenants}`;
    await newFlows(server.client, tenant);
    return tenant;
  }

  const states = async (tenant: string, flow: string) =>
    value(await releases.life(tenant, flow)).versions.map(({ version, state }) => `${version} ${state}`);

  const bring = (
    tenant: string,
    flow: string,
    version: string,
    from: 'official' | 'gray' | 'offline',
    to: 'official' | 'gray' | 'offline',
  ) => releases.changeState(tenant, flow, version, { saveId: newSaveId(), from, to, rules: [] });

  it('begin as new drafts, are released in order, and get an access code', async () => {
    const tenant = await flows();
    const draft = value(await releases.life(tenant, 'main'));
    expect(draft).toMatchObject({
      accessCode: '',
      versions: [],
      draft: { version: 'V1.0', state: 'new' },
      history: [],
    });
    const tooEarly = refusal(await releases.release(tenant, 'main', await releaseBody(releases, tenant, 'main')));
    expect(tooEarly).toMatchObject({ code: 'release-refused', status: 422 });
    expect('findings' in tooEarly && tooEarly.findings.map(({ code }) => code)).toContain(
      'release-order/exception-first',
    );
    await release(releases, tenant, 'sorry', { author: 'Mei', note: 'First' });
    const main = await release(releases, tenant, 'main');
    expect(main).toMatchObject({ accessCode: '700002', draft: { version: 'V1.1', state: 'official' } });
    expect(await states(tenant, 'main')).toEqual(['V1.0 official']);
    const sorry = value(await releases.life(tenant, 'sorry'));
    expect(sorry.history).toMatchObject([{ version: 'V1.0', action: 'released', author: 'Mei', note: 'First' }]);
  });

  it('are frozen with all they refer to, at an address that never changes', async () => {
    const tenant = await flows();
    await release(releases, tenant, 'sorry');
    await release(releases, tenant, 'main');
    const text = value(await releases.released(tenant, 'main', 'V1.0'));
    const url = `${server.address}/api/tenants/${tenant}/flows/main/releases/V1.0`;
    expect(releases.releasedUrl(tenant, 'main', 'V1.0')).toBe(url);
    const first = await fetch(url);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toBe(`"${sha256(text)}"`);
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await put(server.client, tenant, greeting('main', 'main', 'Changed'));
    expect(value(await releases.released(tenant, 'main', 'V1.0'))).toBe(text);
    const { release: read } = readRelease(text, { formats });
    expect(read && releaseHash(read, formats)).toBe(sha256(text));
    expect(refusal(await releases.released(tenant, 'main', 'V1.1')).code).toBe('unknown-release');
  });

  it('give the same hash as the same folder gives without a server', async () => {
    const tenant = await flows();
    const { tenant: documents } = readBundle(value(await server.client.bundle(tenant)), { formats });
    const offline = documents && releaseOf(documents, 'main', catalogue);
    expect(offline && releaseHash(offline, formats)).toBe(value(await releases.check(tenant, 'main')).hash);
  });

  it('serve a few numbers first, then all, and go back', async () => {
    const tenant = await flows();
    await release(releases, tenant, 'sorry');
    await release(releases, tenant, 'main');
    await put(server.client, tenant, greeting('main', 'main', 'Second'));
    expect(value(await releases.life(tenant, 'main')).draft?.state).toBe('unreleased');
    const second = await release(releases, tenant, 'main', gray);
    expect(second.draft?.state).toBe('gray');
    expect(await states(tenant, 'main')).toEqual(['V1.1 gray', 'V1.0 official']);
    value(await bring(tenant, 'main', 'V1.1', 'gray', 'official'));
    expect(await states(tenant, 'main')).toEqual(['V1.1 official', 'V1.0 offline']);
    value(await bring(tenant, 'main', 'V1.0', 'offline', 'official'));
    expect(await states(tenant, 'main')).toEqual(['V1.1 offline', 'V1.0 official']);
    value(await bring(tenant, 'main', 'V1.0', 'official', 'offline'));
    const { history } = value(await releases.life(tenant, 'main'));
    expect(history.map(({ version, action }) => `${version} ${action}`).reverse()).toEqual([
      'V1.0 released',
      'V1.1 released',
      'V1.1 published',
      'V1.0 replaced',
      'V1.0 released-again',
      'V1.1 replaced',
      'V1.0 taken-offline',
    ]);
  });

  it('refuse what must not be, and change nothing then', async () => {
    const tenant = await flows();
    await release(releases, tenant, 'sorry');
    await release(releases, tenant, 'main');
    const code = async (asked: ReturnType<typeof bring>) => {
      const problem = refusal(await asked);
      return problem.code === 'release-not-allowed' ? problem.refusal.code : problem.code;
    };
    expect(await code(bring(tenant, 'sorry', 'V1.0', 'official', 'offline'))).toBe('exception-needed');
    expect(await code(bring(tenant, 'main', 'V1.0', 'gray', 'offline'))).toBe('stale-release');
    expect(await code(bring(tenant, 'main', 'V1.0', 'official', 'official'))).toBe('already-so');
    expect(await code(bring(tenant, 'main', 'V3.0', 'offline', 'official'))).toBe('unknown-release');
    expect(await code(releases.release(tenant, 'main', await releaseBody(releases, tenant, 'main')))).toBe(
      'same-content',
    );
    await put(server.client, tenant, greeting('main', 'main', 'Other'));
    const body = await releaseBody(releases, tenant, 'main', { to: 'gray' });
    expect(await code(releases.release(tenant, 'main', body))).toBe('no-rules');
    await put(server.client, tenant, greeting('main', 'main', 'Later'));
    expect(await code(releases.release(tenant, 'main', { ...body, saveId: newSaveId() }))).toBe('stale-release');
    const now = value(await server.client.document(tenant, { kind: 'flow', id: 'main' }));
    const deletion = { saveId: newSaveId(), baseRevision: now.revision, force: true };
    expect(refusal(await server.client.deleteDocument(tenant, { kind: 'flow', id: 'main' }, deletion)).code).toBe(
      'flow-released',
    );
    expect(await states(tenant, 'main')).toEqual(['V1.0 official']);
  });

  it('with warnings are released when these are accepted, with errors never', async () => {
    const tenant = await flows();
    await release(releases, tenant, 'sorry');
    await put(server.client, tenant, greeting('sorry', 'exception', 'Sorrier'));
    const body = await releaseBody(releases, tenant, 'main', { acceptWarnings: false });
    const problem = refusal(await releases.release(tenant, 'main', body));
    expect('findings' in problem && problem.findings.map(({ code }) => code)).toEqual([
      'release-order/exception-changed',
    ]);
    value(await releases.release(tenant, 'main', { ...body, saveId: newSaveId(), acceptWarnings: true }));
    const broken = { from: 'greet', exit: 'next', to: 'nowhere' };
    await put(server.client, tenant, { ...greeting('main', 'main', 'New'), connections: [broken] });
    const wrong = await releaseBody(releases, tenant, 'main');
    expect(refusal(await releases.release(tenant, 'main', wrong)).code).toBe('release-refused');
  });

  it('become drafts again, alone or with all that was frozen', async () => {
    const tenant = await flows();
    await release(releases, tenant, 'sorry');
    await release(releases, tenant, 'main');
    await put(server.client, tenant, greeting('main', 'main', 'Second'));
    await put(server.client, tenant, greeting('sorry', 'exception', 'Second sorry'));
    const draft = value(await releases.life(tenant, 'main')).draft?.hash ?? '';
    const body = { saveId: newSaveId(), draft, takes: 'flow' } as const;
    const cloned = value(await releases.clone(tenant, 'main', 'V1.0', body));
    const read = async (id: string) => value(await server.client.document(tenant, { kind: 'flow', id })).document;
    expect([await read('main'), await read('sorry')]).toEqual([
      greeting('main', 'main'),
      greeting('sorry', 'exception', 'Second sorry'),
    ]);
    expect(refusal(await releases.clone(tenant, 'main', 'V1.0', { ...body, saveId: newSaveId() })).code).toBe(
      'stale-release',
    );
    const hash = cloned.draft?.hash ?? '';
    const all = await releases.clone(tenant, 'main', 'V1.0', { saveId: newSaveId(), draft: hash, takes: 'everything' });
    expect(value(all).draft).toMatchObject({ state: 'official', version: 'V1.1' });
    expect(value(await releases.life(tenant, 'main')).draft).toEqual(value(all).draft);
    expect(await read('sorry')).toEqual(greeting('sorry', 'exception', 'Sorry'));
  });

  it('are in somebody else’s hands until five minutes after the last sign of them', async () => {
    const tenant = await flows();
    const [mine, theirs] = ['editor-mine', 'editor-theirs'];
    value(await releases.edit(tenant, 'sorry', { editor: theirs, author: 'Mei', isOpen: true }));
    value(await releases.edit(tenant, 'sorry', { editor: mine, isOpen: true }));
    expect(value(await releases.life(tenant, 'sorry', mine)).draft).toMatchObject({
      state: 'editing',
      editors: [{ author: 'Mei' }],
    });
    const body = await releaseBody(releases, tenant, 'sorry', { editor: mine });
    const problem = refusal(await releases.release(tenant, 'sorry', body));
    expect(problem).toMatchObject({ code: 'release-not-allowed', refusal: { code: 'being-edited' } });
    now += 299_000;
    expect(value(await releases.check(tenant, 'sorry', mine)).refusal?.code).toBe('being-edited');
    now += 2000;
    expect(value(await releases.check(tenant, 'sorry', mine)).refusal).toBeNull();
    value(await releases.release(tenant, 'sorry', { ...body, saveId: newSaveId() }));
    value(await releases.edit(tenant, 'main', { editor: theirs, isOpen: true }));
    value(await releases.edit(tenant, 'main', { editor: theirs, isOpen: false }));
    expect(value(await releases.life(tenant, 'main', mine)).draft?.editors).toEqual([]);
  });

  it('are told to whoever listens, and are repeated once only', async () => {
    const tenant = await flows();
    const heard: string[] = [];
    const ending = new AbortController();
    const { change } = value(await releases.lives(tenant));
    const listening = followEvents(server.address, fetch, {
      tenant,
      after: change,
      signal: ending.signal,
      onEvent(event) {
        if (event.type === 'flow-released') heard.push(`${event.id} ${event.version} ${event.state}`);
        ending.abort();
      },
    });
    const body = await releaseBody(releases, tenant, 'sorry');
    const first = value(await releases.release(tenant, 'sorry', body));
    await listening;
    expect(heard).toEqual(['sorry V1.0 official']);
    expect(value(await releases.release(tenant, 'sorry', body))).toEqual(first);
    expect(refusal(await releases.release(tenant, 'sorry', { ...body, note: 'x' })).code).toBe('save-id-reused');
  });

  it('never hold secrets, and go when the tenant goes', async () => {
    const tenant = await flows();
    const secret = 'geheim-4711-xyzzy';
    value(
      await server.client.putSecret(tenant, 'TOKEN', { value: secret, origin: 'https://api.example.com' } as never),
    );
    await release(releases, tenant, 'sorry');
    expect(value(await releases.released(tenant, 'sorry', 'V1.0'))).not.toContain(secret);
    const { change } = value(await releases.lives(tenant));
    value(await server.client.deleteTenant(tenant, change));
    expect(refusal(await releases.released(tenant, 'sorry', 'V1.0')).code).toBe('unknown-tenant');
    await newFlows(server.client, tenant);
    expect(value(await releases.life(tenant, 'sorry')).versions).toEqual([]);
  });

  it('outlive their drafts: what an import deletes answers calls on', async () => {
    const tenant = await flows();
    await release(releases, tenant, 'sorry');
    const { change } = value(await releases.lives(tenant));
    const settings = value(await server.client.documents(tenant)).documents.find(({ kind }) => kind === 'tenant');
    const files = [{ path: 'tenant.json', text: JSON.stringify(settings?.document) }];
    const body = { saveId: newSaveId(), dryRun: false, baseChange: change, mode: 'replace' as const, files };
    value(await server.client.importFiles(tenant, body));
    const { flows: left } = value(await releases.lives(tenant));
    expect(left).toMatchObject([{ flow: 'sorry', name: 'Flow sorry', draft: null, versions: [{ state: 'official' }] }]);
    value(await releases.clone(tenant, 'sorry', 'V1.0', { saveId: newSaveId(), draft: '', takes: 'flow' }));
    expect(value(await releases.life(tenant, 'sorry')).draft?.state).toBe('official');
  });

  it('say of a draft that was only drawn differently that calls run the same', async () => {
    const tenant = await flows();
    await release(releases, tenant, 'sorry');
    const { document, revision } = value(await server.client.document(tenant, { kind: 'flow', id: 'sorry' }));
    const save = async (changed: object, baseRevision: number) =>
      value(
        await server.client.saveDocument(tenant, document, {
          ...{ saveId: newSaveId(), baseRevision },
          document: { ...document, ...changed } as typeof document,
        }),
      );
    const layout = { end: { x: 900, y: 70 }, greet: { x: 200, y: 10 }, start: { x: 0, y: 0 } };
    await save({ layout }, revision);
    const moved = value(await releases.life(tenant, 'sorry')).draft;
    expect(moved).toMatchObject({ state: 'unreleased', onlyMovedSince: 'V1.0' });
    await save({ layout, description: 'Another one' }, revision + 1);
    expect(value(await releases.life(tenant, 'sorry')).draft).not.toHaveProperty('onlyMovedSince');
  });
});
