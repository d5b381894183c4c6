import { expect, test } from 'vitest';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { duplicate } from '../commands/duplicate.ts';
import { pasteFragment } from '../commands/paste-fragment.ts';
import { brokenInvariants } from '../model/broken-invariants.harness.ts';
import { context } from '../model/editor-world.harness.ts';
import { smallFlow, smallStore } from '../model/small-flow.harness.ts';
import { copyFragment } from './copy-fragment.ts';
import { missingReferences } from './missing-references.ts';
import { readFragment } from './read-fragment.ts';
import { withoutSecrets } from './without-secrets.ts';

const balance = { kind: 'interface', formatVersion: 1, id: 'balance', name: 'Balance' };
const tenant = tenantOf([balance]);
const copy = (elements: readonly string[]) => copyFragment(smallFlow, { elements }, tenant, context.catalogue);
const empty = { ...smallFlow, elements: smallFlow.elements.slice(0, 1), connections: [], notes: [], frames: [] };
const target = { ...empty, variables: [], layout: { start: { x: 0, y: 0 } } };

test('a copy keeps the inside wiring, the notes about it, the variables it uses and what it refers to', () => {
  const reading = readFragment(copy(['hello', 'choose', 'call']), context);
  if (!reading.ok) throw new Error(reading.reason.en);
  expect(reading.fragment.connections).toEqual([
    { from: 'hello', exit: 'next', to: 'choose' },
    { from: 'choose', exit: 'key:2', to: 'call' },
  ]);
  expect(reading.fragment.notes.map(({ id }) => id)).toEqual(['note-1']);
  expect(reading.fragment.variables.map(({ name }) => name)).toEqual(['card']);
  expect(reading.fragment.references).toEqual([{ kind: 'interface', id: 'balance', name: 'Balance' }]);
  expect(missingReferences(reading.fragment, tenant)).toEqual([]);
  expect(missingReferences(reading.fragment, tenantOf([]))).toHaveLength(1);
});

test('pasting gives new ids, keeps the wiring and declares what was not declared', () => {
  const { store, flow } = smallStore(target);
  expect(store.run(pasteFragment, { text: copy(['hello', 'choose']), seed: 7, at: { x: 500, y: 0 } })).toEqual({
    ok: true,
  });
  const [, hello, choose] = flow().elements;
  expect(hello?.id).toMatch(/^hello-\d+$/);
  expect(flow().connections).toEqual([{ from: hello?.id, exit: 'next', to: choose?.id }]);
  expect(flow().notes).toMatchObject([{ text: 'About hello', anchor: hello?.id }]);
  expect(flow().variables).toEqual([{ name: 'card', type: 'string', default: 'none' }]);
  expect(flow().layout[hello?.id ?? '']).toEqual({ x: 500, y: 0 });
  expect(brokenInvariants(flow())).toEqual([]);
  store.undo();
  expect(flow()).toEqual(target);
});

test('the start is left out where there is one, and comes along where there is none', () => {
  const { store, flow } = smallStore(target);
  expect(store.run(pasteFragment, { text: copy(['start']), seed: 1 })).toMatchObject({ ok: false });
  store.run(pasteFragment, { text: copy(['start', 'hello']), seed: 1 });
  expect(flow().elements.map(({ type }) => type)).toEqual(['start', 'play']);
});

test('values of encrypted variables never reach the clipboard', () => {
  const reads = {
    ...smallFlow,
    elements: [{ ...smallFlow.elements[1], settings: { prompt: { source: 'tts', text: '${FLOW.pin}' } } }],
  };
  const text = copyFragment(reads as typeof smallFlow, { elements: ['hello'] }, tenant, context.catalogue);
  expect(text).toContain('"name": "pin"');
  expect(text).not.toContain('1234');
});

test('settings that are marked as secret never reach the clipboard', () => {
  const schema = {
    type: 'object',
    properties: {
      user: { type: 'string' },
      inner: { type: 'object', properties: { key: { type: 'string', 'x-secret': true } } },
    },
  };
  const [play] = context.catalogue.elements.values();
  if (play === undefined) throw new Error('The catalogue is empty.');
  const catalogue = { ...context.catalogue, elements: new Map([['odd', { ...play, type: 'odd', schema }]]) };
  const element = { id: 'x', type: 'odd', name: 'X', settings: { user: 'me', inner: { key: 'hush' } } };
  expect(withoutSecrets(element, catalogue).settings).toEqual({ user: 'me', inner: {} });
  expect(element.settings.inner.key).toBe('hush');
});

test.each([
  ['', 'holds no part of a flow'],
  ['hello', 'holds no part of a flow'],
  ['{"callsmith":"tenant"}', 'holds no part of a flow'],
  ['{"callsmith":"fragment","version":2}', 'version 2'],
  ['{"callsmith":"fragment","version":1,"elements":{}}', ''],
  ['{"callsmith":"fragment","version":1,"elements":[{"id":"__proto__","type":"play","name":"x","settings":{}}]}', ''],
  ['{"callsmith":"fragment","version":1,"connections":[{"from":"a","exit":"b","to":"c"}]}', 'damaged'],
  ['{"callsmith":"fragment","version":1,"references":[7]}', 'holds no part of a flow'],
])('the clipboard text %s is refused with a reason', (text, reason) => {
  const { store, flow } = smallStore();
  const ran = store.run(pasteFragment, { text, seed: 1 });
  expect(ran.ok ? 'accepted' : ran.reason.en).toContain(reason);
  expect(ran.ok).toBe(false);
  expect(flow()).toBe(smallFlow);
});

test('duplicating copies within the flow, a little beside', () => {
  const { store, flow } = smallStore();
  store.run(duplicate, { elements: ['hello', 'choose'], seed: 3 });
  expect(flow().elements).toHaveLength(8);
  expect(flow().connections).toHaveLength(6);
  expect(flow().layout[flow().elements[6]?.id ?? '']).toEqual({ x: 40, y: 140 });
});
