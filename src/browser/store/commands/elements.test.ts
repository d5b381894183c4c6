import { expect, test } from 'vitest';
import type { Flow } from '../../../kernel/model/flow.ts';
import { brokenInvariants } from '../model/broken-invariants.harness.ts';
import { context } from '../model/editor-world.harness.ts';
import { smallFlow, smallStore } from '../model/small-flow.harness.ts';
import { addElement } from './add-element.ts';
import { align } from './align.ts';
import { changeSettings } from './change-settings.ts';
import { changeSeveral } from './change-several.ts';
import { connect } from './connect.ts';
import { deleteElements } from './delete-elements.ts';
import { distribute } from './distribute.ts';
import { insertOnConnection } from './insert-on-connection.ts';
import { moveElements } from './move-elements.ts';
import { reconnect } from './reconnect.ts';

const play = { id: 'play-1', type: 'play', name: 'Play', at: { x: 10.4, y: 20.6 } };

test.each([...context.catalogue.elements.keys()].filter((type) => type !== 'start'))(
  'a new %s has what its schema requires',
  (type) => {
    const { store, flow } = smallStore();
    expect(store.run(addElement, { ...play, type })).toEqual({ ok: true });
    expect(brokenInvariants(flow())).toEqual([]);
    expect(flow().layout['play-1']).toEqual({ x: 10, y: 21 });
  },
);

test('what is added after a free exit is connected to it', () => {
  const { store, line } = smallStore();
  expect(store.run(addElement, { ...play, after: { from: 'choose', exit: 'other' } })).toEqual({ ok: true });
  expect([line('choose', 'other'), line('play-1', 'next')]).toEqual(['play-1', undefined]);
});

test('what is added after a taken exit goes on to where that led', () => {
  const { store, line } = smallStore();
  store.run(addElement, { ...play, after: { from: 'start', exit: 'next' } });
  expect([line('start', 'next'), line('play-1', 'next')]).toEqual(['play-1', 'hello']);
  store.undo();
  expect(line('start', 'next')).toBe('hello');
});

test('an end cannot stand in the middle of a line, a second start nowhere', () => {
  const { store } = smallStore();
  const after = { from: 'start', exit: 'next' };
  expect(store.run(addElement, { ...play, type: 'end', after })).toMatchObject({
    reason: { en: 'Play has no way on, so it cannot stand in the middle of a line. Put it at the end of one.' },
  });
  expect(store.run(addElement, { ...play, type: 'start' })).toMatchObject({ ok: false });
  expect(store.run(addElement, { ...play, id: 'hello' })).toMatchObject({ ok: false });
  expect(store.run(addElement, { ...play, id: 'Not An Id' })).toMatchObject({ ok: false });
});

test('deleting heals a line that had one way on, and only such a line', () => {
  const { store, flow, line } = smallStore();
  store.run(deleteElements, { ids: ['hello'], heal: true });
  expect(line('start', 'next')).toBe('choose');
  expect(flow().notes?.[0]).not.toHaveProperty('anchor');
  expect(flow().layout).not.toHaveProperty('hello');
  store.run(deleteElements, { ids: ['choose'], heal: true });
  expect(line('start', 'next')).toBeUndefined();
});

test('deleting several heals through all of them', () => {
  const { store, line } = smallStore();
  store.run(deleteElements, { ids: ['set', 'call', 'hello'], heal: true });
  expect([line('start', 'next'), line('choose', 'key:1'), line('choose', 'key:2')]).toEqual([
    'choose',
    'end',
    undefined,
  ]);
});

test('deleting without healing leaves the exits open', () => {
  const { store, line } = smallStore();
  store.run(deleteElements, { ids: ['hello'], heal: false });
  expect(line('start', 'next')).toBeUndefined();
});

test('the start stays when everything is deleted, and cannot be deleted alone', () => {
  const { store, flow } = smallStore();
  expect(store.run(deleteElements, { ids: ['start'], heal: true })).toMatchObject({ ok: false });
  store.run(deleteElements, {
    ids: flow().elements.map(({ id }) => id),
    notes: ['note-1'],
    frames: ['frame-1'],
    heal: true,
  });
  expect(flow()).toMatchObject({ elements: [{ id: 'start' }], connections: [], notes: [], frames: [] });
  expect(store.api.getState().history.past.at(-1)?.label.en).toBe('Delete 7 elements');
});

test('notes go along with their element, unless they are moved themselves', () => {
  const { store, flow } = smallStore();
  store.run(moveElements, { places: [{ what: 'element', id: 'hello', x: 50, y: 100 }] });
  expect(flow().notes?.[0]).toMatchObject({ x: 350, y: 100 });
  store.run(moveElements, {
    places: [
      { what: 'element', id: 'hello', x: 0, y: 0 },
      { what: 'note', id: 'note-1', x: 7, y: 8 },
    ],
  });
  expect(flow().notes?.[0]).toMatchObject({ x: 7, y: 8 });
  expect(store.run(moveElements, { places: [{ what: 'element', id: 'hello', x: Number.NaN, y: 0 }] }).ok).toBe(false);
});

test('an exit has one connection: a second is refused with the name of where it leads', () => {
  const { store } = smallStore();
  expect(store.reason(connect, { from: 'start', exit: 'next', to: 'end' })?.en).toBe(
    'This exit leads to Hello already. Drag the end of that line instead, or delete it first.',
  );
  expect(store.reason(connect, { from: 'start', exit: 'nowhere', to: 'end' })?.en).toContain(
    'Start has no exit nowhere',
  );
  expect(store.reason(connect, { from: 'choose', exit: 'other', to: 'choose' })).toBeNull();
});

test('either end of a line can be led elsewhere', () => {
  const { store, line } = smallStore();
  store.run(reconnect, {
    line: { from: 'choose', exit: 'key:2' },
    becomes: { from: 'choose', exit: 'key:2', to: 'end' },
  });
  expect(line('choose', 'key:2')).toBe('end');
  store.run(reconnect, {
    line: { from: 'choose', exit: 'key:2' },
    becomes: { from: 'choose', exit: 'other', to: 'end' },
  });
  expect([line('choose', 'key:2'), line('choose', 'other')]).toEqual([undefined, 'end']);
  const taken = { line: { from: 'choose', exit: 'other' }, becomes: { from: 'choose', exit: 'key:1', to: 'end' } };
  expect(store.reason(reconnect, taken)?.en).toContain('leads to Set already');
});

test('an element that leads nowhere can be put on a line', () => {
  const { store, line } = smallStore();
  store.run(addElement, play);
  store.run(insertOnConnection, { element: 'play-1', line: { from: 'hello', exit: 'next' } });
  expect([line('hello', 'next'), line('play-1', 'next')]).toEqual(['play-1', 'choose']);
  expect(store.reason(insertOnConnection, { element: 'set', line: { from: 'start', exit: 'next' } })?.en).toContain(
    'Set leads somewhere already',
  );
});

test('a menu key that becomes another keeps its connection, one that is taken out loses it', () => {
  const { store, line } = smallStore();
  store.run(changeSettings, { id: 'choose', pointer: '/keys/1/key', value: '9' });
  expect(line('choose', 'key:9')).toBe('call');
  store.run(changeSettings, { id: 'choose', pointer: '/keys/0/description', value: 'Sales desk' });
  expect(line('choose', 'key:1')).toBe('set');
  store.run(changeSettings, { id: 'choose', pointer: '/keys/0' });
  expect([line('choose', 'key:1'), line('choose', 'key:9')]).toEqual([undefined, 'call']);
});

test('settings that the schema does not allow are refused with place, reason and remedy, and change nothing', () => {
  const { store, flow } = smallStore();
  const before = flow();
  const ran = store.run(changeSettings, { id: 'hello', pointer: '/prompt/text', value: '' });
  expect(ran).toMatchObject({ ok: false });
  expect(ran.ok ? '' : ran.reason.en).toMatch(/Hello/);
  expect(ran.ok ? '' : ran.reason.zh).toMatch(/Hello/);
  for (const pointer of ['/__proto__', '/no/where', '/prompt/text/x', '/constructor/prototype']) {
    expect(store.run(changeSettings, { id: 'hello', pointer, value: { polluted: true } }).ok).toBe(false);
  }
  expect(flow()).toBe(before);
  expect({}).not.toHaveProperty('polluted');
});

test('several elements of one type change together, those of different types do not', () => {
  const { store, flow } = smallStore({ ...smallFlow, elements: [...smallFlow.elements] } as Flow);
  store.run(addElement, play);
  const value = { source: 'prompt', prompt: 'welcome' };
  expect(store.run(changeSeveral, { ids: ['hello', 'play-1'], pointer: '/prompt', value })).toEqual({ ok: true });
  expect(
    flow()
      .elements.filter(({ type }) => type === 'play')
      .map(({ settings }) => settings.prompt),
  ).toEqual([value, value]);
  expect(store.run(changeSeveral, { ids: ['hello', 'choose'], pointer: '/prompt', value }).ok).toBe(false);
});

test('boxes are aligned by the outermost edge and distributed with equal gaps', () => {
  const { store, flow } = smallStore();
  const box = (id: string, height: number) => ({ what: 'element' as const, id, width: 220, height });
  store.run(moveElements, { places: [{ what: 'element', id: 'hello', x: 80, y: 130 }] });
  store.run(align, { boxes: [box('start', 40), box('hello', 60)], edge: 'right' });
  expect([flow().layout.start?.x, flow().layout.hello?.x]).toEqual([80, 80]);
  store.run(distribute, { boxes: [box('start', 40), box('hello', 60), box('choose', 80)], direction: 'vertical' });
  expect(['start', 'hello', 'choose'].map((id) => flow().layout[id]?.y)).toEqual([0, 90, 200]);
});
