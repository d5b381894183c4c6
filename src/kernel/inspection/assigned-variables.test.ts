import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exit } from '../model/element-type.ts';
import type { Variable } from '../model/flow.ts';
import type { ElementView } from '../model/views.ts';
import { assignedVariables } from './assigned-variables.ts';
import { linesOf, writer } from './small-views.harness.ts';

const a: Variable = { name: 'a', type: 'string' };
const writing: ReadonlySet<Exit['kind']> = new Set(['next', 'condition', 'default']);

describe('a variable', () => {
  const [start, set, end] = [writer('start'), writer('set', ['FLOW.a']), writer('end')];

  test.each<[Exit['kind'], 'always' | 'never']>([
    ['next', 'always'],
    ['condition', 'always'],
    ['default', 'always'],
    ['failure', 'never'],
    ['preset', 'never'],
    ['error', 'never'],
  ])('that an element writes is, behind its %s exit, assigned %s', (kind, assigned) => {
    const known = assignedVariables(
      [a],
      [start],
      linesOf([
        [start, 'next', set],
        [set, kind, end],
      ]),
    );
    expect(known(end, 'FLOW.a')).toBe(assigned);
    expect(known(set, 'FLOW.a')).toBe('never');
  });

  test('with a default is assigned from the start, and one of null is not', () => {
    const variables: Variable[] = [
      { ...a, default: '' },
      { name: 'b', type: 'string', default: null },
    ];
    const known = assignedVariables(variables, [start], linesOf([]));
    expect([known(start, 'FLOW.a'), known(start, 'FLOW.b')]).toEqual(['always', 'never']);
  });

  test('of another scope, of no declaration, or where no call comes counts as assigned', () => {
    const known = assignedVariables([a], [start], linesOf([]));
    expect([known(start, 'GLOBAL.a'), known(start, 'FLOW.x'), known(end, 'FLOW.a')]).toEqual(Array(3).fill('always'));
  });
});

test('data flow tells the same as walking every way there is', () => {
  const kinds: Exit['kind'][] = ['next', 'condition', 'default', 'failure', 'preset', 'error'];
  const flow = fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.record({
      // More than 32, so that sets take several words.
      writes: fc.array(fc.array(fc.nat(39), { maxLength: 3 }), { minLength: size, maxLength: size }),
      lines: fc.array(fc.tuple(fc.nat(size - 1), fc.constantFrom(...kinds), fc.nat(size - 1)), { maxLength: 10 }),
    }),
  );
  const variables = Array.from({ length: 40 }, (_, index): Variable => ({ name: `v${index}`, type: 'string' }));
  fc.assert(
    fc.property(flow, ({ writes, lines }) => {
      const elements = writes.map((indexes, id) =>
        writer(
          String(id),
          indexes.map((index) => `FLOW.v${index}`),
        ),
      );
      const at = (index: number): ElementView => elements[index] as ElementView;
      const drawn = linesOf(lines.map(([from, kind, to]) => [at(from), kind, at(to)] as const));
      const known = assignedVariables(variables, [at(0)], drawn);
      const ways = everyWay(at(0), drawn);
      for (const element of elements) {
        const sets = ways.get(element) ?? [];
        for (const { name } of variables) {
          const having = sets.filter((set) => set.has(`FLOW.${name}`)).length;
          const expected = having === sets.length ? 'always' : having > 0 ? 'sometimes' : 'never';
          expect(known(element, `FLOW.${name}`)).toBe(expected);
        }
      }
    }),
  );
});

/** All sets of variables with which a call can come to each element. */
function everyWay(start: ElementView, lines: ReturnType<typeof linesOf>): Map<ElementView, ReadonlySet<string>[]> {
  const arrivals = new Map<string, readonly [ElementView, ReadonlySet<string>]>();
  const queue: (readonly [ElementView, ReadonlySet<string>])[] = [[start, new Set()]];
  for (const [element, assigned] of queue) {
    const key = `${element.element.id}: ${[...assigned].sort().join()}`;
    if (arrivals.has(key)) continue;
    arrivals.set(key, [element, assigned]);
    const after = new Set([...assigned, ...element.marked.writes.map(({ variable }) => variable)]);
    for (const { exit, to } of lines.from(element)) queue.push([to, writing.has(exit.kind) ? after : assigned]);
  }
  const ways = new Map<ElementView, ReadonlySet<string>[]>();
  for (const [element, assigned] of arrivals.values()) ways.set(element, [...(ways.get(element) ?? []), assigned]);
  return ways;
}
