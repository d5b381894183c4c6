import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentsOf } from '../../../kernel/model/tenant.ts';
import { brokenInvariants } from '../model/broken-invariants.harness.ts';
import { chanceOf, editorMoves } from '../model/editor-moves.harness.ts';
import { context, flowOf, newWorld, sampleFlows, sampleTenant } from '../model/editor-world.harness.ts';
import { applyChoices } from './apply-choices.ts';
import type { Side } from './merge.ts';
import { mergeThreeWay } from './merge-three-way.ts';

const { catalogue } = context;
const base = documentsOf(sampleTenant, 'flow').find(({ id }) => id === 'balance') as Flow;
const merge = (mine: Flow, theirs: Flow) => mergeThreeWay(base, mine, theirs, catalogue);
const [first, second] = base.elements;
if (first === undefined || second === undefined) throw new Error('The sample has no elements.');

function withElement(flow: Flow, id: string, change: object): Flow {
  return { ...flow, elements: flow.elements.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function without(flow: Flow, id: string): Flow {
  return {
    ...flow,
    elements: flow.elements.filter((one) => one.id !== id),
    connections: flow.connections.filter(({ from, to }) => from !== id && to !== id),
    layout: Object.fromEntries(Object.entries(flow.layout).filter(([name]) => name !== id)),
  };
}

test('changes of different elements are both taken, without asking', () => {
  const mine = withElement(base, first.id, { name: 'Mine' });
  const theirs = withElement(withElement(base, second.id, { name: 'Theirs' }), first.id, {
    description: 'Said by them',
  });
  const { merged, conflicts } = merge(mine, theirs);
  expect(conflicts).toEqual([]);
  expect(merged.elements[0]).toMatchObject({ name: 'Mine', description: 'Said by them' });
  expect(merged.elements[1]?.name).toBe('Theirs');
});

test('two names for one element are a conflict that tells both, and the choice decides', () => {
  const result = merge(withElement(base, first.id, { name: 'Mine' }), withElement(base, first.id, { name: 'Theirs' }));
  const [conflict] = result.conflicts;
  expect(conflict).toMatchObject({ about: 'element', base: first.name, mine: 'Mine', theirs: 'Theirs' });
  expect(result.merged.elements[0]?.name).toBe('Mine');
  const chosen = applyChoices(result, new Map([[conflict?.id ?? '', 'theirs']]), catalogue);
  expect(chosen.elements[0]?.name).toBe('Theirs');
});

test('an element deleted here and changed there comes back with its connections when theirs is chosen', () => {
  const [line] = base.connections;
  if (line === undefined) throw new Error('The sample has no connection.');
  const theirs = withElement(base, line.to, { name: 'Changed there' });
  const result = merge(without(base, line.to), theirs);
  expect(result.conflicts).toHaveLength(1);
  expect(result.conflicts[0]).toMatchObject({ about: 'element', name: 'Changed there', mine: undefined });
  expect(result.merged.elements.some(({ id }) => id === line.to)).toBe(false);
  const back = applyChoices(result, new Map([[result.conflicts[0]?.id ?? '', 'theirs']]), catalogue);
  expect(back.connections).toContainEqual(line);
  expect(brokenInvariants(back)).toEqual([]);
});

test('an element deleted there and newly connected here is a conflict, and stays until the user decides', () => {
  const { id } = second;
  const free = base.connections.find(({ from, to }) => from !== id && to !== id);
  if (free === undefined) throw new Error('The sample has too few connections.');
  const mine = { ...base, connections: base.connections.map((one) => (one === free ? { ...one, to: id } : one)) };
  const result = merge(mine, without(base, id));
  expect(result.conflicts).toMatchObject([{ about: 'element', name: second.name, theirs: undefined }]);
  expect(result.merged.connections).toContainEqual({ ...free, to: id });
  const gone = applyChoices(result, new Map([[result.conflicts[0]?.id ?? '', 'theirs']]), catalogue);
  expect(gone.elements.some((one) => one.id === id)).toBe(false);
  expect(brokenInvariants(gone)).toEqual([]);
});

test('two things added under one id are a conflict as a whole, never mixed', () => {
  const added = (name: string, settings: object): Flow =>
    ({
      ...base,
      elements: [...base.elements, { id: 'new-1', type: 'play', name, settings }],
      layout: { ...base.layout, 'new-1': { x: 0, y: 0 } },
    }) as Flow;
  const tts = (text: string) => ({ prompt: { source: 'tts', text } });
  const { conflicts } = merge(added('Mine', tts('a')), added('Theirs', tts('b')));
  expect(conflicts).toMatchObject([{ about: 'element', path: ['elements', '{"id":"new-1"}'], base: undefined }]);
});

test('documents of other kinds merge field by field and item by item', () => {
  const globals = [{ name: 'vip', type: 'boolean' }];
  const tenant = { kind: 'tenant', formatVersion: 1, id: 't', name: 'T', timeZone: 'UTC', globals };
  const mine = { ...tenant, name: 'Mine', globals: [...globals, { name: 'card', type: 'string' }] };
  const theirs = { ...tenant, name: 'Theirs', timeZone: 'Asia/Shanghai', globals: [] };
  const { merged, conflicts } = mergeThreeWay(tenant, mine, theirs, catalogue);
  expect(conflicts).toMatchObject([{ about: 'field', name: 'name', mine: 'Mine', theirs: 'Theirs' }]);
  expect(merged).toEqual({ ...mine, timeZone: 'Asia/Shanghai', globals: [{ name: 'card', type: 'string' }] });
});

const edits = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(editorMoves)), picks: fc.infiniteStream(fc.nat(1_000_000)) }),
  { minLength: 1, maxLength: 25 },
);

function edited(flow: Flow, moves: readonly { name: string; picks: Iterable<number> }[]): Flow {
  const world = newWorld(flow, new Map());
  for (const { name, picks } of moves) editorMoves[name]?.(world, chanceOf(picks[Symbol.iterator]()));
  return flowOf(world);
}

test('whatever both sides did and whatever is chosen, the merged flow is sound', () => {
  const choice = fc.infiniteStream(fc.constantFrom<Side>('mine', 'theirs'));
  fc.assert(
    fc.property(fc.constantFrom(...sampleFlows), edits, edits, choice, (common, first, second, sides) => {
      const result = mergeThreeWay(common, edited(common, first), edited(common, second), catalogue);
      expect(brokenInvariants(result.merged)).toEqual([]);
      const side = sides[Symbol.iterator]();
      const choices = new Map(result.conflicts.map(({ id }) => [id, side.next().value as Side]));
      expect(brokenInvariants(applyChoices(result, choices, catalogue))).toEqual([]);
    }),
    { numRuns: 150, seed: 3 },
  );
});

test('a side that changed nothing takes over the other, and equal changes are no conflict', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sampleFlows), edits, (common, moves) => {
      const other = edited(common, moves);
      for (const [mine, theirs] of [[common, other] as const, [other, common] as const, [other, other] as const]) {
        const { merged, conflicts } = mergeThreeWay(common, mine, theirs, catalogue);
        expect(conflicts).toEqual([]);
        expect(sorted(merged)).toEqual(sorted(other));
      }
    }),
    { numRuns: 100, seed: 4 },
  );
});

function sorted(flow: Flow): Flow {
  const byText = <T>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  const { elements, connections, notes = [], frames = [] } = flow;
  return {
    ...flow,
    elements: byText(elements),
    connections: byText(connections),
    notes: byText(notes),
    frames: byText(frames),
  };
}
