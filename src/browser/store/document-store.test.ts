import { expect, test } from 'vitest';
import { changeField } from './commands/change-field.ts';
import { moveElements } from './commands/move-elements.ts';
import { renameElement } from './commands/rename-element.ts';
import { replaceDocument } from './commands/replace-document.ts';
import { smallFlow, smallStore } from './model/small-flow.harness.ts';

const move = (x: number) => ({ places: [{ what: 'element' as const, id: 'hello', x, y: 100 }] });

test('a burst of typing is one step; a pause begins another', () => {
  const { store, time, element } = smallStore();
  for (const name of ['W', 'We', 'Wel']) {
    store.run(renameElement, { id: 'hello', name }, { group: 'name' });
    time.now += 300;
  }
  time.now += 2000;
  store.run(renameElement, { id: 'hello', name: 'Welcome' }, { group: 'name' });
  expect(store.api.getState().history.past.map(({ label }) => label.en)).toEqual([
    'Rename Hello to Wel',
    'Rename Wel to Welcome',
  ]);
  store.undo();
  expect(element('hello')?.name).toBe('Wel');
  store.undo();
  expect(element('hello')?.name).toBe('Hello');
});

test('a drag is one small step, or none when it is cancelled', () => {
  const { store, flow } = smallStore();
  const drag = store.beginGesture({ en: 'Move Hello', zh: '移动 Hello' });
  for (let x = 0; x < 500; x += 1) drag.run(moveElements, move(x));
  drag.commit();
  const { past } = store.api.getState().history;
  expect(past).toHaveLength(1);
  expect(past[0]?.patches.length).toBeLessThan(6);
  const other = store.beginGesture({ en: 'Move Hello', zh: '移动 Hello' });
  other.run(moveElements, move(900));
  other.cancel();
  expect(flow().layout.hello?.x).toBe(499);
  store.undo();
  expect(flow()).toEqual(smallFlow);
});

test('whatever is done during a drag ends the drag first', () => {
  const { store, flow } = smallStore();
  const drag = store.beginGesture({ en: 'Move Hello', zh: '移动 Hello' });
  drag.run(moveElements, move(900));
  store.undo();
  expect(flow()).toEqual(smallFlow);
  expect(store.api.getState()).toMatchObject({ isInGesture: false, history: { past: [] } });
});

test('what changes nothing is no step, and what is refused says why', () => {
  const { store } = smallStore();
  expect(store.run(renameElement, { id: 'hello', name: 'Hello' })).toEqual({ ok: true });
  expect(store.run(renameElement, { id: 'hello', name: '' }).ok).toBe(false);
  expect(store.run(renameElement, { id: 'nobody', name: 'x' }).ok).toBe(false);
  expect(store.api.getState().history.past).toEqual([]);
});

test('replacing the whole document touches only what differs', () => {
  const { store, flow } = smallStore();
  const document = structuredClone(smallFlow);
  const elements = document.elements.map((one) => (one.id === 'set' ? { ...one, name: 'Put' } : one));
  store.run(replaceDocument, { document: { ...document, elements } });
  expect(store.api.getState().history.past[0]?.patches).toHaveLength(1);
  for (const id of ['start', 'hello', 'choose']) {
    expect(flow().elements.find((one) => one.id === id)).toBe(smallFlow.elements.find((one) => one.id === id));
  }
  expect(store.run(replaceDocument, { document: { ...document, id: 'other' } }).ok).toBe(false);
});

test('two items of one id stay two when the source says so', () => {
  const { store, flow } = smallStore();
  const twin = { id: 'hello', type: 'end', name: 'Twin', settings: {} };
  const elements = [...smallFlow.elements, twin] as typeof smallFlow.elements;
  store.run(replaceDocument, { document: { ...smallFlow, elements } });
  expect(
    flow()
      .elements.filter(({ id }) => id === 'hello')
      .map(({ name }) => name),
  ).toEqual(['Hello', 'Twin']);
  store.undo();
  expect(flow()).toEqual(smallFlow);
});

test('fields of any document change by pointer, but never who it is', () => {
  const { store, flow } = smallStore();
  store.run(changeField, { pointer: '/description', value: 'What it is for' });
  expect(flow().description).toBe('What it is for');
  store.run(changeField, { pointer: '/description' });
  expect(flow()).not.toHaveProperty('description');
  for (const pointer of ['', '/id', '/kind', '/formatVersion', '/elements/0/id', '/__proto__/x']) {
    expect(store.run(changeField, { pointer, value: 'x' }).ok, pointer).toBe(false);
  }
});
