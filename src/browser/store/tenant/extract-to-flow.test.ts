import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { renameElement } from '../commands/rename-element.ts';
import { planExtraction } from '../composite/plan-extraction.ts';
import { smallFlow, smallStore } from '../model/small-flow.harness.ts';
import type { Workspace } from '../workspace.ts';
import { extractToFlow } from './extract-to-flow.ts';
import { fakeTenantServer } from './fake-tenant-server.harness.ts';
import { EMPTY_WORKSPACE } from './workspace-state.ts';

const plan = planExtraction(smallFlow, ['hello'], tenantOf([smallFlow]), catalogue);
const extraction = plan.ok ? plan.extraction : null;
if (extraction === null) throw new Error('Hello can be extracted.');
const wish = { extraction, flow: { id: 'greeting', name: 'Greeting' }, composite: 'greeting-1' };

function opened() {
  const server = fakeTenantServer([smallFlow]);
  const { store } = smallStore();
  const workspace = {
    client: server.client,
    tenant: 't',
    api: createStore(() => EMPTY_WORKSPACE),
    newSaveId: () => 'save-0001',
    catchUp: async () => undefined,
    tenantSnapshot: () => tenantOf([store.api.getState().document]),
  } as unknown as Workspace;
  const madeFlow = async () => {
    const list = await server.client.documents('t');
    return list.ok ? list.value.documents.find(({ id }) => id === 'greeting')?.document : undefined;
  };
  return { server, store, workspace, madeFlow };
}

describe('extracting into a flow of its own', () => {
  test('makes the flow and puts the composite in its place, as one step', async () => {
    const { store, workspace, madeFlow } = opened();
    expect(await extractToFlow(workspace, store, wish)).toEqual({ ok: true, value: { ok: true } });
    const { elements, connections } = store.api.getState().document;
    expect(elements.find(({ id }) => id === 'greeting-1')).toMatchObject({
      type: 'composite',
      name: 'Greeting',
      settings: { flow: 'greeting', inputs: [{ name: 'card', value: 'FLOW.card' }], outputs: [] },
    });
    expect(connections).toContainEqual({ from: 'start', exit: 'next', to: 'greeting-1' });
    expect(connections).toContainEqual({ from: 'greeting-1', exit: 'next', to: 'choose' });
    expect(((await madeFlow()) as Flow | undefined)?.elements.map(({ id }) => id)).toEqual(['start', 'hello', 'end']);
    store.undo();
    expect(store.api.getState().document).toEqual(smallFlow);
  });

  test('changes nothing when the flow cannot be made', async () => {
    const { server, store, workspace } = opened();
    server.network.isUp = false;
    expect(await extractToFlow(workspace, store, wish)).toMatchObject({ ok: false, problem: { code: 'offline' } });
    expect(store.api.getState().document).toBe(smallFlow);
  });

  test('takes the new flow back when the selection was changed meanwhile', async () => {
    const { store, workspace, madeFlow } = opened();
    const { createDocument } = workspace.client;
    const slow: typeof createDocument = async (...asked) => {
      const made = await createDocument(...asked);
      store.run(renameElement, { id: 'hello', name: 'Hello again' });
      const text = { prompt: { source: 'tts', text: 'Hello.' } };
      const now = store.api.getState().document;
      const elements = now.elements.map((one) => (one.id === 'hello' ? { ...one, settings: text } : one));
      store.api.setState({ document: { ...now, elements } });
      return made;
    };
    const asked = { ...workspace, client: { ...workspace.client, createDocument: slow } };
    const ran = await extractToFlow(asked, store, wish);
    expect(ran).toMatchObject({ ok: true, value: { ok: false } });
    expect(await madeFlow()).toBeUndefined();
    expect(store.api.getState().document.elements.some(({ id }) => id === 'greeting-1')).toBe(false);
  });
});
