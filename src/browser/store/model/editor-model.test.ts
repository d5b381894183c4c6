import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { applyPatches, type Patch } from 'immer';
import { expect, test } from 'vitest';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { brokenInvariants } from './broken-invariants.harness.ts';
import { chanceOf, editorMoves } from './editor-moves.harness.ts';
import { context, flowOf, newWorld, sampleFlows, type World } from './editor-world.harness.ts';

const seeds = process.env.HARDEN === undefined ? 50 : 1000;
const opsOfSeed = 200;
const patience = process.env.HARDEN === undefined ? 60_000 : 1_200_000;
const done = new Map<string, number>();

const move = fc.record({
  name: fc.constantFrom(...Object.keys(editorMoves)),
  picks: fc.infiniteStream(fc.nat(1_000_000)),
});

function textOf(flow: Flow): string {
  return writeDocument(flow, context.formats.get('flow')?.schema ?? {});
}

function undoAll({ store }: World): void {
  while (store.api.getState().history.past.length > 0) store.undo();
}

function redoAll({ store }: World): void {
  while (store.api.getState().history.future.length > 0) store.redo();
}

/** What the journal keeps, written and read again, leads from the first document to the last. */
function replayed({ store, first }: World): Flow {
  const { past } = JSON.parse(JSON.stringify(store.api.getState().history));
  let flow = JSON.parse(JSON.stringify(first)) as Flow;
  for (const { patches } of past) flow = applyPatches(flow, patches as Patch[]);
  return flow;
}

test(
  'C2: whatever is done in whatever order, the flow stays sound and every step can be taken back',
  () => {
    let breaks = 0;
    const editing = fc.property(
      fc.constantFrom(...sampleFlows),
      fc.array(move, { minLength: opsOfSeed, maxLength: opsOfSeed }),
      (first, moves) => {
        const world = newWorld(first, done);
        for (const { name, picks } of moves) {
          world.now += 200;
          editorMoves[name]?.(world, chanceOf(picks[Symbol.iterator]()));
          const broken = brokenInvariants(flowOf(world));
          breaks += broken.length;
          expect(broken, `after ${name}`).toEqual([]);
        }
        const last = textOf(flowOf(world));
        const undone = world.store.api.getState().history.future.length;
        redoAll(world);
        const newest = textOf(flowOf(world));
        expect(textOf(replayed(world))).toBe(newest);
        undoAll(world);
        expect(textOf(flowOf(world))).toBe(textOf(first));
        redoAll(world);
        expect(textOf(flowOf(world))).toBe(newest);
        for (let step = 0; step < undone; step += 1) world.store.undo();
        expect(textOf(flowOf(world))).toBe(last);
      },
    );
    fc.assert(editing, { numRuns: seeds, seed: 20_260, endOnFailure: true });
    console.info(`C2: ${seeds} seeds x ${opsOfSeed} ops, ${breaks} invariant breaks`);
  },
  patience,
);

test('every command of the folder has changed something in the random editing', () => {
  // Prompts and scenarios are no drawings: prompts have a random editing of their own, scenarios change with a flow.
  const others = ['change-prompt', 'change-expectations'];
  const commands = readdirSync('src/browser/store/commands')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((command) => !others.includes(command));
  expect([...done.keys()].sort()).toEqual(commands.sort());
});
