import { expect, test } from 'vitest';
import type { Flow } from '../../../kernel/model/flow.ts';
import { addVariable } from '../commands/add-variable.ts';
import { moveElements } from '../commands/move-elements.ts';
import { createDocumentStore } from '../document-store.ts';
import { context, sampleFlows } from '../model/editor-world.harness.ts';
import { freshState } from '../open-state.ts';
import { virtualClock } from '../sync/virtual-clock.harness.ts';
import { createJournal } from './create-journal.ts';
import { type JournalRecord, readRecord, recordOf } from './journal-record.ts';
import { type MemoryStorage, memoryStorage } from './memory-storage.harness.ts';
import { restoredState } from './restored-state.ts';

const first = sampleFlows[0] as Flow;
const key = `t/flow/${first.id}`;

function opened(storage: MemoryStorage = memoryStorage()) {
  const clock = virtualClock();
  const health: boolean[] = [];
  const store = createDocumentStore<Flow>(freshState('t', first, 4), clock.now, context);
  const journal = createJournal(store, storage, clock, (isWorking) => health.push(isWorking));
  const add = (name: string) => store.run(addVariable, { variable: { name, type: 'string' } });
  const record = async () => readRecord<Flow>(await storage.read(key)) as JournalRecord<Flow>;
  const restored = async (document: Flow | null, revision: number) =>
    restoredState('t', await record(), { document, revision }, 0, context);
  return { clock, storage, store, journal, add, record, restored, health };
}

test('a change is written at once, and what comes meanwhile goes with the next write', async () => {
  const { clock, storage, add, record } = opened();
  add('a');
  await clock.advance(0);
  expect((await record()).history.past).toHaveLength(1);
  add('b');
  add('c');
  add('d');
  await clock.advance(1);
  expect((await record()).history.past).toHaveLength(4);
  expect(storage.writes).toHaveLength(3);
});

test('while writing takes long, changes wait for as long, but no longer than 250 ms', async () => {
  const memory = memoryStorage();
  const clock = virtualClock();
  const slow = {
    ...memory,
    write: (key: string, record: JournalRecord) =>
      new Promise<void>((done) => clock.after(1000, () => void memory.write(key, record).then(done))),
  };
  const store = createDocumentStore<Flow>(freshState('t', first, 4), clock.now, context);
  createJournal(store, slow, clock, () => {});
  for (let number = 0; number < 100; number += 1) {
    store.run(addVariable, { variable: { name: `v${number}`, type: 'string' } });
    await clock.advance(50);
  }
  expect(memory.writes).toHaveLength(4);
  await clock.advance(2250);
  expect(readRecord<Flow>(await memory.read(key))?.history.past).toHaveLength(100);
});

test('whoever leaves the page is written at once', async () => {
  const { add, journal, record } = opened();
  add('a');
  await journal.flush();
  expect((await record()).document.variables.at(-1)?.name).toBe('a');
});

test('half a drag is not written', async () => {
  const { clock, storage, store } = opened();
  const id = first.elements[0]?.id ?? '';
  const drag = store.beginGesture({ en: 'Move', zh: '移动' });
  drag.run(moveElements, { places: [{ what: 'element', id, x: 9, y: 9 }] });
  await clock.advance(1000);
  expect(storage.writes).toHaveLength(0);
  drag.commit();
  await clock.advance(300);
  expect(storage.writes).toHaveLength(1);
});

test('without room for the history the work is kept, and without any room it is said', async () => {
  const size = JSON.stringify(recordOf(freshState('t', first, 4))).length;
  const tight = opened(memoryStorage(size + 200));
  tight.add('a');
  await tight.clock.advance(300);
  expect((await tight.record()).history.past).toEqual([]);
  expect((await tight.record()).document.variables.at(-1)?.name).toBe('a');
  const none = opened(memoryStorage(10));
  none.add('a');
  await none.clock.advance(300);
  expect(none.health).toEqual([false]);
});

test('work and history come back when the server still has what they are based on', async () => {
  const { clock, add, store, restored } = opened();
  add('a');
  add('b');
  store.undo();
  await clock.advance(300);
  const state = await restored(first, 4);
  expect(state).toMatchObject({ sync: 'unsaved', revision: 4, saved: first });
  const reopened = createDocumentStore<Flow>(state, () => 0, context);
  reopened.redo();
  expect(reopened.api.getState().document.variables.at(-1)?.name).toBe('b');
  reopened.undo();
  reopened.undo();
  expect(reopened.api.getState().document).toEqual(first);
});

test('work on an older revision is a conflict; both versions are there', async () => {
  const { clock, add, restored } = opened();
  add('a');
  await clock.advance(300);
  const theirs = { ...first, name: 'Theirs' };
  const state = await restored(theirs, 5);
  expect(state).toMatchObject({ sync: 'conflict', theirs: { document: theirs, revision: 5 }, saved: first });
  expect(state.document.variables.at(-1)?.name).toBe('a');
  expect((await restored(null, 5)).theirs).toEqual({ document: null, revision: 5 });
});

test('a server that was set back to another state under the same number is a conflict too', async () => {
  const { clock, add, restored } = opened();
  add('a');
  await clock.advance(300);
  expect((await restored({ ...first, name: 'Of a backup' }, 4)).sync).toBe('conflict');
});

test('a save whose answer was lost in the crash is recognised, and later work goes on from it', async () => {
  const { clock, add, store, restored } = opened();
  add('a');
  const { document } = store.api.getState();
  store.api.setState({ sending: { saveId: 'save-0000', document, baseRevision: 4 } });
  add('b');
  await clock.advance(300);
  const arrived = await restored(structuredClone(document), 5);
  expect(arrived).toMatchObject({ sync: 'unsaved', revision: 5, sending: null });
  expect(arrived.saved.variables.at(-1)?.name).toBe('a');
  const neverArrived = await restored(first, 4);
  expect(neverArrived.sending?.saveId).toBe('save-0000');
});

test('without work of my own their version is followed, and the history goes on from it', async () => {
  const { clock, add, store, restored } = opened();
  add('a');
  store.api.setState({ saved: store.api.getState().document, revision: 5, sync: 'saved' });
  await clock.advance(300);
  const theirs = { ...first, name: 'Theirs' };
  const state = await restored(theirs, 6);
  expect(state).toMatchObject({ sync: 'saved', revision: 6, document: theirs });
  const reopened = createDocumentStore<Flow>(state, () => 0, context);
  reopened.undo();
  reopened.undo();
  expect(reopened.api.getState().document).toEqual(first);
});

test('without a server the work is shown as it is', async () => {
  const { clock, add, record } = opened();
  add('a');
  await clock.advance(300);
  expect(restoredState('t', await record(), null, 0, context).sync).toBe('unsaved');
});

test('what is no record of ours is passed over', () => {
  for (const value of [undefined, null, 7, 'text', {}, { version: 2, document: first }, { version: 1 }]) {
    expect(readRecord(value)).toBeUndefined();
  }
});
