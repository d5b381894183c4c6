import { expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { judge } from '../../../twin/simulator/judge.ts';
import { changeAttributes } from '../commands/change-attributes.ts';
import { planExtraction } from '../composite/plan-extraction.ts';
import { planInlining } from '../composite/plan-inlining.ts';
import { memoryStorage } from '../journal/memory-storage.harness.ts';
import { context } from '../model/editor-world.harness.ts';
import { sampleTenants } from '../scenarios/sample-tenants.harness.ts';
import { virtualClock } from '../sync/virtual-clock.harness.ts';
import { fakeBrowser } from '../tabs/fake-tabs.harness.ts';
import { createWorkspace, type Workspace } from '../workspace.ts';
import { extractToFlow } from './extract-to-flow.ts';
import { fakeTenantServer } from './fake-tenant-server.harness.ts';
import { inlineInFlow, scenariosOfInlining } from './inline-in-flow.ts';

const bank = sampleTenants.get('bank-line') as Tenant;
const everything = [...bank.documents.values()].flatMap((ofKind) => [...ofKind.values()]);

async function world() {
  const clock = virtualClock();
  const server = fakeTenantServer(everything);
  let ids = 0;
  const workspace = createWorkspace({
    tenant: 't',
    client: server.client,
    follow: server.follow,
    storage: memoryStorage(),
    tabs: fakeBrowser().tab('one'),
    clock,
    surroundings: { isOnline: () => true, onOnline: () => () => {}, onLeaving: () => () => {} },
    context: async () => context,
    newSaveId: () => `save-${ids++}`,
    author: () => 'Ann',
  });
  await workspace.start();
  const found = await workspace.open<Flow>({ kind: 'flow', id: 'balance' });
  if (!found.ok) throw new Error(found.problem.code);
  return { clock, server, workspace, store: found.value.store };
}

type World = Awaited<ReturnType<typeof world>>;

/** Time for saves and for what follows them. */
async function settled({ clock }: World): Promise<void> {
  for (let round = 0; round < 12; round += 1) {
    await clock.advance(500);
    await new Promise((resume) => setTimeout(resume, 5));
  }
}

const bytes = (workspace: Workspace): readonly string[] =>
  [...workspace.tenantSnapshot().documents.values()]
    .flatMap((ofKind) => [...ofKind.values()])
    .map((document) => writeDocument(document, formats.get(document.kind)?.schema ?? {}))
    .sort();

function failing(workspace: Workspace): readonly string[] {
  const tenant = workspace.tenantSnapshot();
  const program = compile(tenant, catalogue, 'test');
  const judged = documentsOf(tenant, 'scenario').map((one) => judge(one, tenant, program, catalogue));
  return judged.filter(({ passed }) => !passed).map(({ id }) => id);
}

const PART = ['check-pin', 'ask-pin'];

async function extracted() {
  const there = await world();
  const { workspace, store } = there;
  const before = bytes(workspace);
  const { document } = store.api.getState();
  const names = document.elements.map(({ id }) => id);
  const possible = [PART, ...names.map((id) => [id])].flatMap((chosen) => {
    const plan = planExtraction(document, chosen, workspace.tenantSnapshot(), catalogue);
    return plan.ok ? [plan.extraction] : [];
  });
  const extraction = possible[0];
  if (extraction === undefined) throw new Error('Something of it can be extracted.');
  const wish = { extraction, flow: { id: 'part', name: 'Part' }, composite: 'the-part' };
  expect(await extractToFlow(workspace, store, wish)).toEqual({ ok: true, value: { ok: true } });
  await settled(there);
  return { ...there, before };
}

test('extracting and inlining leave every scenario as green as it was', async () => {
  const there = await extracted();
  const { workspace, store, server } = there;
  expect(failing(workspace)).toEqual([]);
  expect(server.kept({ kind: 'flow', id: 'part' })?.document).toBeTruthy();
  const flow = store.api.getState().document;
  const plan = planInlining(flow, 'the-part', workspace.tenantSnapshot(), catalogue, 3);
  if (!plan.ok) throw new Error(plan.reason.en);
  const scenarios = await scenariosOfInlining(store, plan, workspace.tenantSnapshot);
  expect(await inlineInFlow(workspace, store, flow, plan, scenarios)).toEqual({ ok: true });
  await settled(there);
  expect(scenarios.changes.length).toBeGreaterThan(0);
  expect(failing(workspace)).toEqual([]);
});

test('undoing takes back the flow, the scenarios and the new flow; redoing brings them again', async () => {
  const there = await extracted();
  const { workspace, store, server, before } = there;
  const after = bytes(workspace);
  const saved = () => everything.map((ref) => server.kept(ref)?.document as Document);
  for (let round = 0; round < 2; round += 1) {
    store.undo();
    await settled(there);
    expect(bytes(workspace)).toEqual(before);
    expect(server.kept({ kind: 'flow', id: 'part' })?.document).toBeNull();
    expect(saved()).toEqual(everything);
    expect(workspace.api.getState().followed).toMatchObject({ direction: 'undo', left: [] });
    store.redo();
    await settled(there);
    expect(bytes(workspace)).toEqual(after);
    expect(failing(workspace)).toEqual([]);
  }
});

test('what somebody has changed since stays, and is named', async () => {
  const there = await extracted();
  const { workspace, store, server } = there;
  const made = await workspace.open<Flow>({ kind: 'flow', id: 'part' });
  if (!made.ok) throw new Error(made.problem.code);
  expect(made.value.store.run(changeAttributes, { name: 'Our part' })).toEqual({ ok: true });
  await settled(there);
  store.undo();
  await settled(there);
  expect(workspace.api.getState().followed?.left).toEqual(['Our part']);
  expect(server.kept({ kind: 'flow', id: 'part' })?.document?.name).toBe('Our part');
  expect(failing(workspace)).toEqual([]);
});
