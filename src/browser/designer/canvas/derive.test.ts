import { expect, it } from 'vitest';
import { createLiveDrawing } from './live-drawing.ts';
import { flowOf, openCanvas } from './open-canvas.harness.ts';

function drawn(lines: readonly string[]) {
  const open = openCanvas(flowOf({ s: { x: 0, y: 0 }, m: { x: 300, y: 0 }, p: { x: 600, y: 0 } }, lines));
  return { open, drawing: createLiveDrawing(open.canvas.store) };
}

it('draws every element with its declared size and one handle for each exit, in drawing order', () => {
  const node = drawn([]).drawing().nodes.get('m');
  expect(node).toMatchObject({ width: 220, height: 174, position: { x: 300, y: 0 } });
  expect(node?.handles?.map(({ id }) => id)).toEqual(['in', 'key:1', 'key:2', 'other', 'SYSERROR_INNER']);
});

it('keeps the very same nodes and edges for what an edit does not touch', () => {
  const { open, drawing } = drawn(['s next m', 'm key:1 p']);
  const before = drawing();
  open.actions.drag(new Map([['p', { x: 700, y: 50 }]]), 0);
  open.actions.drop();
  const after = drawing();
  expect(after.nodes.get('s')).toBe(before.nodes.get('s'));
  expect(after.nodes.get('m')).toBe(before.nodes.get('m'));
  expect(after.nodes.get('p')).not.toBe(before.nodes.get('p'));
  expect([...after.edges.values()]).toEqual([...before.edges.values()]);
});

it('shows a line whose exit is gone, instead of hiding that something is wrong', () => {
  const { drawing } = drawn(['m key:7 p']);
  const node = drawing().nodes.get('m');
  const exits = node?.type === 'element' ? node.data.exits : [];
  expect(exits.at(-1)).toMatchObject({ id: 'key:7', isGone: true });
  expect(drawing().edges.size).toBe(1);
});

it('leaves out lines that lead nowhere', () => {
  expect(drawn(['m key:1 p9', 's9 next m']).drawing().edges.size).toBe(0);
});

it('gives elements without a place one below the others', () => {
  const flow = { ...flowOf({ s: { x: 0, y: 0 }, m: { x: 300, y: 0 } }), layout: { s: { x: 0, y: 0 } } };
  const { canvas } = openCanvas(flow);
  expect(createLiveDrawing(canvas.store)().nodes.get('m')?.position.y).toBeGreaterThan(100);
});
