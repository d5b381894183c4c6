import { expect, test } from 'vitest';
import type { Flow } from '../../../kernel/model/flow.ts';
import { addVariable } from '../commands/add-variable.ts';
import { moveElements } from '../commands/move-elements.ts';
import { createDocumentStore } from '../document-store.ts';
import { createJournal } from '../journal/create-journal.ts';
import { readRecord } from '../journal/journal-record.ts';
import { memoryStorage } from '../journal/memory-storage.harness.ts';
import { restoredState } from '../journal/restored-state.ts';
import { context, sampleFlows } from '../model/editor-world.harness.ts';
import { freshState } from '../open-state.ts';
import { createSync } from '../sync/create-sync.ts';
import { fakeServer } from '../sync/fake-server.harness.ts';
import { virtualClock } from '../sync/virtual-clock.harness.ts';
import { fakeBrowser } from './fake-tabs.harness.ts';
import { holdDocument } from './hold-document.ts';

const first = sampleFlows[0] as Flow;

function desk() {
  const clock = virtualClock();
  const server = fakeServer(first, clock);
  const browser = fakeBrowser();
  const storage = memoryStorage();
  const tab = (name: string) => {
    let saves = 0;
    const { revision, document } = server.current();
    const store = createDocumentStore<Flow>(freshState('t', document, revision), clock.now, context);
    const newSaveId = () => `${name}-${saves++}`;
    const sync = createSync(store, server, { clock, newSaveId, isOnline: () => true });
    const journal = createJournal(store, storage, clock, () => undefined);
    const hold = holdDocument(store, {
      tabs: browser.tab(name),
      clock,
      flush: async () => {
        await sync.flush();
        await journal.flush();
      },
      async reopen() {
        const record = readRecord<Flow>(await storage.read(`t/flow/${first.id}`));
        const known = server.current();
        if (record === undefined) return freshState('t', known.document, known.revision);
        return restoredState('t', record, known, clock.now(), context);
      },
    });
    const add = (variable: string) => store.run(addVariable, { variable: { name: variable, type: 'string' } });
    const variables = () => store.api.getState().document.variables.map((one) => one.name);
    const close = () => {
      for (const part of [sync, journal]) part.stop();
      browser.close(name);
    };
    return { store, sync, journal, hold, add, variables, close, state: store.api.getState };
  };
  return { clock, server, browser, tab };
}

async function twoTabs() {
  const world = desk();
  const one = world.tab('one');
  await world.clock.advance(1);
  const two = world.tab('two');
  await world.clock.advance(1);
  return { ...world, one, two };
}

test('the first tab edits, the second knows that it is second and changes nothing', async () => {
  const { one, two } = await twoTabs();
  expect([one.hold.isFirst(), two.hold.isFirst()]).toEqual([true, false]);
  expect(one.state().sync).toBe('saved');
  expect(two.state().sync).toBe('second-tab');
  expect(two.add('a')).toMatchObject({ ok: false });
  two.store.undo();
  expect(two.state().document).toEqual(first);
});

test('the second tab sees what the first does, and saves nothing of it', async () => {
  const { clock, server, one, two } = await twoTabs();
  one.add('a');
  await clock.advance(150);
  expect(two.variables()).toContain('a');
  await clock.advance(5000);
  expect(server.requests).toHaveLength(1);
  expect(two.state()).toMatchObject({ sync: 'second-tab', revision: 2 });
});

test('whoever takes over gets everything, with its history, and the other looks on', async () => {
  const { clock, server, one, two } = await twoTabs();
  one.add('a');
  const taking = two.hold.takeOver();
  await clock.advance(200);
  await taking;
  expect([one.hold.isFirst(), two.hold.isFirst()]).toEqual([false, true]);
  expect(one.state().sync).toBe('second-tab');
  two.add('b');
  await clock.advance(2000);
  expect(two.state().sync).toBe('saved');
  expect(one.variables()).toEqual(expect.arrayContaining(['a', 'b']));
  expect(server.current().document.variables.map(({ name }) => name)).toEqual(expect.arrayContaining(['a', 'b']));
  two.store.undo();
  two.store.undo();
  expect(two.state().document).toEqual(first);
});

test('a drag is ended before the document is handed over', async () => {
  const { clock, one, two } = await twoTabs();
  const id = first.elements[0]?.id ?? '';
  one.store
    .beginGesture({ en: 'Move', zh: '移动' })
    .run(moveElements, { places: [{ what: 'element', id, x: 3, y: 4 }] });
  void two.hold.takeOver();
  await clock.advance(200);
  expect(two.state().document.layout[id]).toEqual({ x: 3, y: 4 });
  expect(two.state().history.past.map(({ label }) => label.en)).toEqual(['Move']);
});

test('a save that does not come back is handed over, and repeated under its id', async () => {
  const { clock, server, one, two } = await twoTabs();
  server.luck(['lost-after', 'lost-before']);
  one.add('a');
  void two.hold.takeOver();
  await clock.advance(100);
  expect(two.state().document.variables.at(-1)?.name).toBe('a');
  await clock.advance(10_000);
  expect(two.state()).toMatchObject({ sync: 'saved', revision: 2 });
  expect(new Set(server.requests.map(({ saveId }) => saveId))).toEqual(new Set(['one-0']));
});

test('when the first tab is gone, the second goes on with what the journal kept', async () => {
  const { clock, one, two } = await twoTabs();
  one.add('a');
  await clock.advance(300);
  one.close();
  await clock.advance(10);
  expect(two.hold.isFirst()).toBe(true);
  expect(two.variables()).toContain('a');
  expect(two.state().history.past).toHaveLength(1);
  await clock.advance(3000);
  expect(two.state().sync).toBe('saved');
});

test('a frozen tab is waited for three seconds, and looks on when it wakes', async () => {
  const { clock, browser, one, two } = await twoTabs();
  one.add('a');
  await clock.advance(300);
  browser.freeze('one');
  void two.hold.takeOver();
  await clock.advance(2900);
  expect(two.hold.isFirst()).toBe(false);
  await clock.advance(200);
  expect(two.hold.isFirst()).toBe(true);
  expect(two.variables()).toContain('a');
  expect(one.state().sync).toBe('second-tab');
});

test('of three tabs the one that asked takes over, and the others look on', async () => {
  const { clock, tab, one, two } = await twoTabs();
  const three = tab('three');
  await clock.advance(1);
  one.add('a');
  void three.hold.takeOver();
  await clock.advance(4000);
  expect([one, two, three].map(({ hold }) => hold.isFirst())).toEqual([false, false, true]);
  expect([one, two, three].map(({ state }) => state().sync)).toEqual(['second-tab', 'second-tab', 'saved']);
  three.add('b');
  await clock.advance(200);
  for (const { variables } of [one, two]) expect(variables()).toEqual(expect.arrayContaining(['a', 'b']));
});
