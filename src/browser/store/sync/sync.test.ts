import { expect, test } from 'vitest';
import { clientProblem } from '../../../contract/read-problem.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { addVariable } from '../commands/add-variable.ts';
import { deleteVariable } from '../commands/delete-variable.ts';
import { moveElements } from '../commands/move-elements.ts';
import { renameElement } from '../commands/rename-element.ts';
import { createDocumentStore } from '../document-store.ts';
import { context, sampleFlows } from '../model/editor-world.harness.ts';
import { freshState } from '../open-state.ts';
import { createSync } from './create-sync.ts';
import { fakeServer } from './fake-server.harness.ts';
import type { SaveServer } from './save-server.ts';
import { virtualClock } from './virtual-clock.harness.ts';

const [first] = sampleFlows;
if (first === undefined) throw new Error('There is no sample flow.');
const start = first.elements.find(({ type }) => type === 'start')?.id ?? '';

function opened(other?: SaveServer<Flow>) {
  const clock = virtualClock();
  const server = fakeServer<Flow>(first as Flow, clock);
  const store = createDocumentStore<Flow>(freshState('t', first as Flow, 1), clock.now, context);
  const network = { isOnline: true };
  let saves = 0;
  const tools = { clock, newSaveId: () => `save-${saves++}`, isOnline: () => network.isOnline };
  const sync = createSync(store, other ?? server, tools);
  const add = (name: string) => store.run(addVariable, { variable: { name, type: 'string' } });
  return { clock, server, store, sync, add, network, state: store.api.getState };
}

function variables(flow: Flow | null): readonly string[] {
  return (flow?.variables ?? []).map(({ name }) => name).filter((name) => /^[a-z]$/.test(name));
}

test('a change is saved 0.8 s after the last one, and says how it stands on the way', async () => {
  const { clock, server, add, state } = opened();
  add('a');
  expect(state().sync).toBe('unsaved');
  await clock.advance(700);
  add('b');
  await clock.advance(790);
  expect(server.requests).toHaveLength(0);
  await clock.advance(15);
  expect(state().sync).toBe('saving');
  await clock.advance(50);
  expect(state()).toMatchObject({ sync: 'saved', revision: 2, sending: null });
  expect(variables(server.current().document)).toEqual(['a', 'b']);
});

test('whoever never stops typing is saved every five seconds all the same', async () => {
  const { clock, server, store } = opened();
  for (let step = 0; step < 30; step += 1) {
    store.run(renameElement, { id: start, name: `Start ${step}` }, { group: 'typing' });
    await clock.advance(300);
  }
  expect(server.revisions.length).toBe(2);
});

test('what is edited while a save is under way is saved by the next one', async () => {
  const { clock, server, add, state } = opened();
  server.luck(['slow']);
  add('a');
  await clock.advance(1000);
  add('b');
  expect(state().sync).toBe('saving');
  await clock.advance(1700);
  expect(state()).toMatchObject({ sync: 'unsaved', revision: 2 });
  await clock.advance(1000);
  expect(state()).toMatchObject({ sync: 'saved', revision: 3 });
  expect(variables(server.current().document)).toEqual(['a', 'b']);
});

test('a save whose answer is lost is repeated under its id, and done once', async () => {
  const { clock, server, add, state } = opened();
  server.luck(['lost-after', 'lost-before']);
  add('a');
  await clock.advance(900);
  expect(state().sync).toBe('offline');
  add('b');
  await clock.advance(10_000);
  expect(state()).toMatchObject({ sync: 'saved', revision: 3 });
  expect(server.requests.map(({ saveId }) => saveId)).toEqual(['save-0', 'save-0', 'save-1']);
});

test('a browser that knows it is offline sends nothing, and sends at once when it is told to try again', async () => {
  const { clock, server, add, network, sync, state } = opened();
  network.isOnline = false;
  add('a');
  await clock.advance(60_000);
  expect(server.requests).toHaveLength(0);
  expect(state().sync).toBe('offline');
  network.isOnline = true;
  sync.retry();
  await clock.advance(50);
  expect(state().sync).toBe('saved');
});

test('attempts become rarer, but never rarer than every half minute', async () => {
  const { clock, server, add, state } = opened();
  server.luck(Array.from({ length: 12 }, () => 'lost-before' as const));
  add('a');
  await clock.advance(150_000);
  expect(state().sync).toBe('offline');
  await clock.advance(100_000);
  expect(state().sync).toBe('saved');
});

async function inConflict() {
  const world = opened();
  const theirs = { ...(first as Flow), variables: [{ name: 'x', type: 'string' as const }] };
  void world.server.save({ saveId: 'theirs', document: theirs, baseRevision: 1 });
  world.add('a');
  await world.clock.advance(2000);
  return { ...world, theirs };
}

test('a stale save changes nothing anywhere: both versions are there, and nothing more is sent', async () => {
  const { clock, server, add, state, theirs } = await inConflict();
  expect(state()).toMatchObject({ sync: 'conflict', theirs: { document: theirs, revision: 2 } });
  add('b');
  await clock.advance(60_000);
  expect(variables(state().document)).toEqual(['a', 'b']);
  expect(server.current().document).toEqual(theirs);
});

test('keep mine saves mine on top of theirs', async () => {
  const { clock, sync, server, state } = await inConflict();
  sync.resolve('keep-mine');
  await clock.advance(2000);
  expect(state()).toMatchObject({ sync: 'saved', revision: 3, theirs: null });
  expect(variables(server.current().document)).toEqual(['a']);
});

test('take theirs is one step that can be undone, which saves mine again', async () => {
  const { clock, sync, server, store, state, theirs } = await inConflict();
  sync.resolve('take-theirs');
  expect(state()).toMatchObject({ sync: 'saved', revision: 2, document: theirs });
  expect(state().history.past.at(-1)?.label.en).toBe('Take their version');
  store.undo();
  await clock.advance(2000);
  expect(variables(server.current().document)).toEqual(['a']);
});

test('a merged document is one step, and is saved on top of theirs', async () => {
  const { clock, sync, server, state, theirs } = await inConflict();
  const merged = { ...theirs, variables: [...theirs.variables, { name: 'a', type: 'string' as const }] };
  expect(sync.resolve({ merged: { ...merged, variables: 7 as never } })).toMatchObject({ ok: false });
  expect(state().sync).toBe('conflict');
  sync.resolve({ merged });
  await clock.advance(2000);
  expect(variables(server.current().document)).toEqual(['x', 'a']);
  expect(state().history.past.map(({ label }) => label.en)).toEqual(['Add the variable a', 'Merge with their version']);
});

test('what others save is followed in one step when there is nothing of mine, and asked about when there is', async () => {
  const { clock, sync, add, state, server } = opened();
  const theirs = { ...(first as Flow), name: 'Theirs' };
  sync.hear({ document: theirs, revision: 2 });
  expect(state()).toMatchObject({ sync: 'saved', revision: 2, document: theirs });
  expect(state().history.past).toHaveLength(1);
  add('a');
  sync.hear({ document: { ...theirs, name: 'Newer' }, revision: 3 });
  expect(state()).toMatchObject({ sync: 'conflict', document: { name: 'Theirs' } });
  sync.hear({ document: { ...theirs, name: 'Newest' }, revision: 4 });
  expect(state().theirs?.revision).toBe(4);
  await clock.advance(5000);
  expect(server.requests).toHaveLength(0);
});

test('a document that others deleted can be brought back, changed or not', async () => {
  const sent: number[] = [];
  const { clock, sync, state } = opened({
    async save({ baseRevision }) {
      sent.push(baseRevision);
      return { result: 'saved', revision: baseRevision + 1 };
    },
  });
  sync.hear({ document: null, revision: 2 });
  expect(state().sync).toBe('conflict');
  expect(sync.resolve('take-theirs')).toMatchObject({ ok: false });
  sync.resolve('keep-mine');
  await clock.advance(2000);
  expect(sent).toEqual([2]);
  expect(state()).toMatchObject({ sync: 'saved', revision: 3 });
});

test('a refusal is told with its reason, and the next change tries again', async () => {
  const problem = { ...clientProblem('bad-answer', 413), detail: 'Too large.' };
  const answers = [{ result: 'refused', problem } as const];
  const { clock, add, state } = opened({ save: async () => answers.shift() ?? { result: 'saved', revision: 2 } });
  add('a');
  await clock.advance(2000);
  expect(state()).toMatchObject({ sync: 'refused', refusal: { detail: 'Too large.' } });
  add('b');
  expect(state().refusal).toBeNull();
  await clock.advance(2000);
  expect(state().sync).toBe('saved');
});

test('a drag is not saved before it ends, and undoing everything needs no save', async () => {
  const { clock, server, store, add, state } = opened();
  const drag = store.beginGesture({ en: 'Move', zh: '移动' });
  drag.run(moveElements, { places: [{ what: 'element', id: start, x: 5, y: 5 }] });
  await clock.advance(10_000);
  expect(server.requests).toHaveLength(0);
  drag.cancel();
  expect(state().sync).toBe('saved');
  add('a');
  store.run(deleteVariable, { name: 'a', evenIfUsed: false });
  await clock.advance(2000);
  expect(server.requests).toHaveLength(0);
  expect(state().sync).toBe('saved');
});

test('flush saves at once and tells when it is done', async () => {
  const { clock, server, add, sync, state } = opened();
  add('a');
  const flushed = sync.flush();
  await clock.advance(50);
  await flushed;
  expect(state().sync).toBe('saved');
  expect(server.requests).toHaveLength(1);
});
