import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../kernel/documents/read-document.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { documentOf } from '../../kernel/model/tenant.ts';
import { changeAttributes } from './commands/change-attributes.ts';
import { memoryStorage } from './journal/memory-storage.harness.ts';
import { context, sampleFlows } from './model/editor-world.harness.ts';
import { virtualClock } from './sync/virtual-clock.harness.ts';
import { fakeBrowser } from './tabs/fake-tabs.harness.ts';
import { fakeTenantServer } from './tenant/fake-tenant-server.harness.ts';
import type { OpenDocument } from './tenant/open-document.ts';
import { renameEverywhere } from './tenant/rename-everywhere.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const flow = sampleFlows[0] as Flow;
const other = sampleFlows[1] as Flow;
const tenantDocument = readDocument(readFileSync('samples/bank-line/tenant.json', 'utf8'), context)
  .document as Document;

function world() {
  const clock = virtualClock();
  const server = fakeTenantServer([...sampleFlows, tenantDocument]);
  const browser = fakeBrowser();
  const storage = memoryStorage();
  const online = new Set<() => void>();
  const leaving = new Set<() => void>();
  let ids = 0;
  const workspace = (tab = 'one', own = storage): Workspace =>
    createWorkspace({
      tenant: 't',
      client: server.client,
      follow: server.follow,
      storage: own,
      tabs: browser.tab(tab),
      clock,
      surroundings: {
        isOnline: () => true,
        onOnline: (run) => registered(online, run),
        onLeaving: (run) => registered(leaving, run),
      },
      context: async () => context,
      newSaveId: () => `save-${ids++}`,
      author: () => 'Ann',
    });
  return { clock, server, browser, storage, workspace, online, leaving };
}

function registered(all: Set<() => void>, run: () => void): () => void {
  all.add(run);
  return () => all.delete(run);
}

async function started(given = world()) {
  const workspace = given.workspace();
  await workspace.start();
  const found = await workspace.open<Flow>(flow);
  if (!found.ok) throw new Error(found.problem.code);
  return { ...given, workspaceOf: given.workspace, workspace, opened: found.value, state: workspace.api.getState };
}

function rename({ store }: OpenDocument<Flow>, name: string): void {
  expect(store.run(changeAttributes, { name })).toEqual({ ok: true });
}

test('a tenant is loaded with all its documents, and a document is opened once', async () => {
  const { workspace, opened, state } = await started();
  expect(state()).toMatchObject({ status: 'ready', name: 'Tenant', isLive: true });
  expect(state().saved.size).toBe(sampleFlows.length + 1);
  const again = await workspace.open<Flow>(flow);
  expect(again.ok && again.value).toBe(opened);
});

test('the snapshot shows what is open as it is, saved or not, and says when it changes', async () => {
  const { workspace, opened } = await started();
  const before = workspace.tenantSnapshot();
  expect(workspace.tenantSnapshot()).toBe(before);
  let changes = 0;
  workspace.onSnapshot(() => {
    changes += 1;
  });
  rename(opened, 'Changed');
  const after = workspace.tenantSnapshot();
  expect(changes).toBeGreaterThan(0);
  expect(documentOf(after, 'flow', flow.id)?.name).toBe('Changed');
  expect(documentOf(after, 'flow', other.id)).toBe(documentOf(before, 'flow', other.id));
});

test('what is edited is saved, and known as saved without asking the server again', async () => {
  const { clock, server, opened, state } = await started();
  rename(opened, 'Changed');
  await clock.advance(2000);
  expect(server.kept(flow)?.document?.name).toBe('Changed');
  expect(state().saved.get(`flow/${flow.id}`)).toMatchObject({ revision: 2, name: 'Changed' });
  expect(opened.store.api.getState().sync).toBe('saved');
});

test('what others save is heard: closed documents are new, open ones follow or are in conflict', async () => {
  const { clock, server, workspace, opened } = await started();
  server.put(other, { ...other, name: 'Theirs' });
  await clock.advance(500);
  expect(documentOf(workspace.tenantSnapshot(), 'flow', other.id)?.name).toBe('Theirs');
  server.put(flow, { ...flow, name: 'Theirs' });
  await clock.advance(500);
  expect(opened.store.api.getState()).toMatchObject({ sync: 'saved', document: { name: 'Theirs' }, revision: 2 });
  rename(opened, 'Mine');
  server.put(flow, { ...flow, name: 'Theirs again' });
  await clock.advance(500);
  expect(opened.store.api.getState()).toMatchObject({ sync: 'conflict', theirs: { revision: 3 } });
});

test('what is created through the client is known, though the server tells of it first', async () => {
  const { clock, workspace } = await started();
  const document = { ...other, id: 'brand-new' };
  await workspace.client.createDocument('t', { saveId: workspace.newSaveId(), document });
  await clock.advance(0);
  await workspace.catchUp();
  await clock.advance(500);
  expect(documentOf(workspace.tenantSnapshot(), 'flow', 'brand-new')).toBeDefined();
});

test('an open document that others delete can be kept, which brings it back', async () => {
  const { clock, server, opened } = await started();
  server.put(flow, null);
  await clock.advance(500);
  expect(opened.store.api.getState()).toMatchObject({ sync: 'conflict', theirs: { document: null, revision: 2 } });
  opened.sync.resolve('keep-mine');
  await clock.advance(2000);
  expect(server.kept(flow)).toMatchObject({ revision: 3, document: { id: flow.id } });
  expect(opened.store.api.getState().sync).toBe('saved');
});

test('work that the server never got is there again after the tab died', async () => {
  const given = await started();
  given.server.network.isUp = false;
  rename(given.opened, 'Unsaved');
  await given.clock.advance(300);
  given.browser.close('one');
  given.server.network.isUp = true;
  const second = given.workspaceOf('two');
  await second.start();
  const found = await second.open<Flow>(flow);
  expect(found.ok && found.value.store.api.getState().document.name).toBe('Unsaved');
  await given.clock.advance(2000);
  expect(given.server.kept(flow)?.document?.name).toBe('Unsaved');
});

test('leaving the page writes the journal at once, and coming online saves at once', async () => {
  const { clock, server, storage, opened, leaving, online } = await started();
  rename(opened, 'Left');
  for (const run of leaving) run();
  await clock.advance(0);
  expect(storage.writes).toHaveLength(1);
  server.network.isUp = false;
  await clock.advance(1000);
  expect(opened.store.api.getState().sync).toBe('offline');
  server.network.isUp = true;
  for (const run of online) run();
  await clock.advance(0);
  expect(opened.store.api.getState().sync).toBe('saved');
});

test('closing saves first; opening again shows the history', async () => {
  const { server, workspace, opened } = await started();
  rename(opened, 'Closed');
  await workspace.close(flow);
  expect(server.kept(flow)?.document?.name).toBe('Closed');
  expect(workspace.api.getState().open.size).toBe(0);
  const again = await workspace.open<Flow>(flow);
  if (!again.ok) throw new Error(again.problem.code);
  expect(again.value.hold.isFirst()).toBe(true);
  again.value.store.undo();
  expect(again.value.store.api.getState().document).toEqual(flow);
});

test('a second tab of the same browser looks on, until it takes over', async () => {
  const { clock, opened, server, workspaceOf } = await started();
  const second = workspaceOf('two');
  await second.start();
  const found = await second.open<Flow>(flow);
  if (!found.ok) throw new Error(found.problem.code);
  const looking = found.value;
  expect(looking.store.api.getState().sync).toBe('second-tab');
  rename(opened, 'Seen');
  await clock.advance(200);
  expect(documentOf(second.tenantSnapshot(), 'flow', flow.id)?.name).toBe('Seen');
  void looking.hold.takeOver();
  await clock.advance(500);
  expect([opened.hold.isFirst(), looking.hold.isFirst()]).toEqual([false, true]);
  rename(looking, 'Taken over');
  await clock.advance(2000);
  expect(server.kept(flow)?.document?.name).toBe('Taken over');
});

test('a document that is not there is told as a problem, and can be asked for again', async () => {
  const { server, workspace } = await started();
  const ref = { kind: 'flow', id: 'nobody' };
  expect(await workspace.open(ref)).toMatchObject({ ok: false, problem: { code: 'unknown-document' } });
  server.put(ref, { ...flow, id: 'nobody' });
  expect(await workspace.open(ref)).toMatchObject({ ok: true });
});

test('a tenant that cannot be loaded says why', async () => {
  const given = world();
  given.server.network.isUp = false;
  const workspace = given.workspace();
  await workspace.start();
  expect(workspace.api.getState()).toMatchObject({ status: 'failed', problem: { code: 'offline' } });
});

test('a global variable is renamed in every document that uses it, open or not, or in none', async () => {
  const { server, workspace, opened } = await started();
  const uses = (document: unknown, name: string) => new RegExp(`GLOBAL\\.${name}\\b`).test(JSON.stringify(document));
  const users = sampleFlows.filter((one) => uses(one, 'verified'));
  expect(users.length).toBeGreaterThan(1);
  await workspace.open(tenantDocument);
  expect(await renameEverywhere(workspace, { from: 'verified', to: 'not a name' })).toMatchObject({ ok: false });
  for (const user of users) expect(server.kept(user)?.document).toEqual(user);
  expect(await renameEverywhere(workspace, { from: 'verified', to: 'isKnown' })).toEqual({ ok: true });
  for (const user of users) {
    const now = user.id === flow.id ? opened.store.api.getState().document : server.kept(user)?.document;
    expect([uses(now, 'verified'), uses(now, 'isKnown')]).toEqual([false, true]);
  }
  expect([...workspace.api.getState().open.keys()].sort()).toEqual([`flow/${flow.id}`, `tenant/${tenantDocument.id}`]);
});
