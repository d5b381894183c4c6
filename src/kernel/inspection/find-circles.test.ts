import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCircles } from './find-circles.ts';
import { reachable } from './reachable.ts';

type Graph = readonly (readonly number[])[];

const graphs: fc.Arbitrary<Graph> = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

const id = (node: number): string => String(node);

function circlesOf(graph: Graph, nodes: readonly number[] = graph.map((_, node) => node)) {
  return findCircles(nodes, (node) => graph[node] ?? [], id);
}

test('nodes are in one circle exactly when each leads to the other', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const next = (node: number): readonly number[] => graph[node] ?? [];
      const leadsTo = (from: number, to: number): boolean => reachable(next(from), next).has(to);
      const circles = circlesOf(graph);
      for (const from of graph.keys()) {
        for (const to of graph.keys()) {
          const areTogether = circles.some((circle) => circle.includes(from) && circle.includes(to));
          expect(areTogether).toBe(leadsTo(from, to) && leadsTo(to, from));
        }
      }
    }),
  );
});

test('circles do not depend on the order in which nodes are given, and nodes that are not given are not there', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const nodes = graph.map((_, node) => node);
      expect(circlesOf(graph, nodes.toReversed())).toEqual(circlesOf(graph, nodes));
      expect(circlesOf(graph, nodes.slice(1)).flat()).not.toContain(0);
    }),
  );
});

test('a chain of a hundred thousand nodes does not exhaust the stack', () => {
  const length = 100_000;
  const nodes = Array.from({ length }, (_, node) => node);
  expect(findCircles(nodes, (node) => [(node + 1) % length], id)).toHaveLength(1);
});
