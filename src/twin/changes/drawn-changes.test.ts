import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { drawnChanges, lineKey } from './drawn-changes.ts';

const play = (id: string, text: string) => ({
  ...{ id, type: 'play', name: id },
  settings: { prompt: { source: 'tts', text } },
});
const flow = (fields: Partial<Flow>): Flow => ({
  ...{ kind: 'flow', formatVersion: 1, id: 'main', name: 'Main', type: 'main', purpose: 'self-service' },
  ...{ isReferenced: true, variables: [], elements: [], connections: [], layout: {} },
  ...fields,
});

const before = flow({
  elements: [play('same', 'Hi'), play('changed', 'One'), play('gone', 'Bye')],
  connections: [
    { from: 'same', exit: 'next', to: 'changed' },
    { from: 'changed', exit: 'next', to: 'gone' },
  ],
  layout: { same: { x: 0, y: 0 }, changed: { x: 100, y: 0 }, gone: { x: 200, y: 0 } },
  notes: [{ id: 'note', text: 'Old', x: 0, y: 0 }],
});
const after = flow({
  elements: [play('same', 'Hi'), play('changed', 'Two'), play('new', 'Hello')],
  connections: [
    { from: 'same', exit: 'next', to: 'changed' },
    { from: 'changed', exit: 'next', to: 'new' },
  ],
  layout: { same: { x: 50, y: 50 }, changed: { x: 100, y: 0 }, new: { x: 200, y: 0 } },
});

test('what only one version has is drawn with the rest, and marked; what was moved is not', () => {
  const { flow: drawn, elements, lines, notes } = drawnChanges(before, after, catalogue);
  expect([...elements]).toEqual([
    ['changed', 'changed'],
    ['new', 'added'],
    ['gone', 'removed'],
  ]);
  expect(Object.fromEntries(lines)).toEqual({
    [lineKey({ from: 'changed', exit: 'next', to: 'gone' })]: 'removed',
    [lineKey({ from: 'changed', exit: 'next', to: 'new' })]: 'added',
  });
  expect([...notes]).toEqual([['note', 'removed']]);
  expect(drawn.elements.map(({ id }) => id)).toEqual(['same', 'changed', 'new', 'gone']);
  expect(drawn.connections).toHaveLength(3);
});

test('a removed element gives way to the one that stands in its place', () => {
  const { layout } = drawnChanges(before, after, catalogue).flow;
  expect(layout.new).toEqual({ x: 200, y: 0 });
  expect(layout.gone).toEqual({ x: 200, y: 180 });
});

test('a flow compared with itself has no marks', () => {
  const { elements, lines, notes, frames } = drawnChanges(before, before, catalogue);
  expect([elements.size, lines.size, notes.size, frames.size]).toEqual([0, 0, 0, 0]);
});
