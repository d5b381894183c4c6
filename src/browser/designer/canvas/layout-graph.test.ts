import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { arrangedAround } from './layout-followers.ts';
import { laidOut, layoutGraph } from './layout-graph.ts';
import { flowOf, openCanvas } from './open-canvas.harness.ts';

type Elk = { layout(graph: unknown): Promise<{ children?: { id: string; x?: number; y?: number }[] }> };
const { default: ElkConstructor } = createRequire(import.meta.url)('elkjs/lib/elk.bundled.js') as {
  default: new () => Elk;
};

const flow = flowOf(
  {
    s: { x: 900, y: 900 },
    m: { x: 0, y: 0 },
    p1: { x: 0, y: 0 },
    p2: { x: 0, y: 0 },
    p3: { x: 0, y: 0 },
    e: { x: 0, y: 0 },
  },
  ['s next m', 'm key:1 p2', 'm key:2 p1', 'm other p3', 'p1 next e', 'p2 next e', 'p3 next m'],
);

async function layOut(ids: readonly string[]) {
  const { nodes, edges } = openCanvas(flow).actions.desk.drawing();
  const result = await new ElkConstructor().layout(layoutGraph(nodes, edges.values(), new Set(ids)));
  return laidOut(result, nodes);
}

it('keeps what the exits lead to in the order in which the exits are drawn', async () => {
  const places = await layOut(['s', 'm', 'p1', 'p2', 'p3', 'e']);
  const y = (id: string): number => places.get(id)?.y ?? Number.NaN;
  expect(y('p2')).toBeLessThan(y('p1'));
  expect(y('p1')).toBeLessThan(y('p3'));
});

it('goes from left to right and lets no two cards overlap', async () => {
  const places = await layOut(['s', 'm', 'p1', 'p2', 'p3', 'e']);
  const x = (id: string): number => places.get(id)?.x ?? Number.NaN;
  expect([x('s') < x('m'), x('m') < x('p1'), x('p1') < x('e')]).toEqual([true, true, true]);
  const all = [...places.values()];
  const near = all.flatMap((a, i) =>
    all.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 220 && Math.abs(a.y - b.y) < 130),
  );
  expect(near).toEqual([]);
});

it('the same flow is always laid out the same, and a laid out one stays where it is', async () => {
  expect(await layOut(['s', 'm', 'p1'])).toEqual(await layOut(['s', 'm', 'p1']));
});

it('a selection keeps its corner, and the rest is not moved', async () => {
  const places = await layOut(['p1', 'e']);
  expect([...places.keys()].toSorted()).toEqual(['e', 'p1']);
  expect(places.get('p1')).toEqual({ x: 0, y: 0 });
});

it('takes notes along with their card, or the card that they stand beside, and closes frames', () => {
  const noted = {
    ...flow,
    notes: [
      { id: 'tied', text: '', x: 0, y: -200, anchor: 'm' },
      { id: 'beside', text: '', x: 900, y: 800 },
      { id: 'far', text: '', x: 9000, y: 9000 },
    ],
    frames: [{ id: 'around', title: '', x: 880, y: 850, width: 300, height: 200 }],
  };
  const { nodes } = openCanvas(noted).actions.desk.drawing();
  const { moves, frames } = arrangedAround(
    nodes,
    new Map([
      ['s', { x: 0, y: 0 }],
      ['m', { x: 100, y: 0 }],
    ]),
  );
  const byId = new Map(moves.map(({ id, x, y }) => [id, { x, y }]));
  expect(byId.get('tied')).toEqual({ x: 100, y: -200 });
  expect(byId.get('beside')).toEqual({ x: 0, y: -100 });
  expect(byId.has('far')).toBe(false);
  expect(frames).toEqual([{ id: 'around', x: -24, y: -48, width: 268, height: 180 }]);
});
