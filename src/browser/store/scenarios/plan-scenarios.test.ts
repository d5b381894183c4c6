import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, documentsOf, type Tenant, tenantOf, withDocument } from '../../../kernel/model/tenant.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import { judge } from '../../../twin/simulator/judge.ts';
import { extractComposite } from '../commands/extract-composite.ts';
import { inlineComposite } from '../commands/inline-composite.ts';
import { extractedFlow } from '../composite/extracted-flow.ts';
import { planExtraction } from '../composite/plan-extraction.ts';
import { planInlining } from '../composite/plan-inlining.ts';
import { context } from '../model/editor-world.harness.ts';
import { smallFlow } from '../model/small-flow.harness.ts';
import { movesOfExtraction } from './element-moves.ts';
import { planScenarios, type ScenarioPlan } from './plan-scenarios.ts';
import { sampleTenants } from './sample-tenants.harness.ts';

function verdicts(tenant: Tenant): ReadonlyMap<string, boolean> {
  const program = compile(tenant, catalogue, 'test');
  const judged = documentsOf(tenant, 'scenario').map((one) => judge(one, tenant, program, catalogue));
  return new Map(judged.map(({ id, passed }) => [id, passed]));
}

function changed(tenant: Tenant, { changes }: ScenarioPlan): Tenant {
  return changes.reduce(
    (so, { id, expect: now }) => withDocument(so, { ...(documentOf(so, 'scenario', id) as Document), expect: now }),
    tenant,
  );
}

/** The tenant after the elements have become a composite, and what that asks of its scenarios. */
async function extracted(tenant: Tenant, flow: Flow, ids: readonly string[]) {
  const plan = planExtraction(flow, ids, tenant, catalogue);
  if (!plan.ok) return null;
  const called = extractedFlow(flow, plan.extraction, { id: 'part', name: 'Part' }, catalogue);
  const params = { extraction: plan.extraction, composite: { id: 'the-part', name: 'Part', called: 'part' } };
  const calling = produce(flow, (draft) => extractComposite.run(draft, params, context));
  const after = withDocument(withDocument(tenant, called), calling);
  const moves = movesOfExtraction(flow.id, plan.extraction, 'the-part', called);
  return { after, calling, plan: await planScenarios(tenant, after, moves, catalogue) };
}

async function inlined(tenant: Tenant, flow: Flow, id: string) {
  const plan = planInlining(flow, id, tenant, catalogue, 7);
  if (!plan.ok) return null;
  const calling = produce(flow, (draft) => inlineComposite.run(draft, plan, context));
  const after = withDocument(tenant, calling);
  return { after, plan: await planScenarios(tenant, after, plan.moves, catalogue) };
}

/** Elements that hang together: from one of them along some of the lines. */
function selection(flow: Flow, first: number, size: number, choices: readonly number[]): readonly string[] {
  const inner = flow.elements.filter(({ type }) => type !== 'start' && type !== 'end');
  const chosen = new Set([inner[first % inner.length]?.id ?? '']);
  for (const choice of choices.slice(0, size)) {
    const near = flow.connections.filter(({ from, to }) => chosen.has(from) !== chosen.has(to));
    const line = near[choice % Math.max(near.length, 1)];
    if (line !== undefined) for (const id of [line.from, line.to]) chosen.add(id);
  }
  return [...chosen].filter((id) => inner.some((one) => one.id === id));
}

const anySelection = fc
  .record({
    sample: fc.constantFrom(...sampleTenants.keys()),
    flow: fc.nat(50),
    first: fc.nat(200),
    size: fc.nat(7),
    choices: fc.array(fc.nat(50), { minLength: 7, maxLength: 7 }),
  })
  .map(({ sample, flow: index, first, size, choices }) => {
    const tenant = sampleTenants.get(sample) as Tenant;
    const flows = documentsOf(tenant, 'flow') as readonly Flow[];
    const flow = flows[index % flows.length] as Flow;
    return { sample, flow: flow.id, ids: selection(flow, first, size, choices) };
  })
  .filter(({ sample, flow, ids }) => {
    const tenant = sampleTenants.get(sample) as Tenant;
    return planExtraction(documentOf(tenant, 'flow', flow) as Flow, ids, tenant, catalogue).ok;
  });

describe('scenarios when a selection becomes a composite', () => {
  test('say what they said: each keeps its verdict, and again when it is inlined', { timeout: 120_000 }, async () => {
    const seen = { rewritten: 0 };
    await fc.assert(
      fc.asyncProperty(anySelection, async ({ sample, flow: id, ids }) => {
        const tenant = sampleTenants.get(sample) as Tenant;
        const flow = documentOf(tenant, 'flow', id) as Flow;
        const there = await extracted(tenant, flow, ids);
        if (there === null) throw new Error('It can be extracted.');
        expect(there.plan.lost).toEqual([]);
        seen.rewritten += there.plan.changes.length;
        const now = changed(there.after, there.plan);
        expect(verdicts(now)).toEqual(verdicts(tenant));
        const back = await inlined(now, there.calling, 'the-part');
        if (back === null) return;
        expect(back.plan.lost).toEqual([]);
        expect(verdicts(changed(back.after, back.plan))).toEqual(verdicts(tenant));
      }),
      { numRuns: 40 },
    );
    expect(seen.rewritten).toBeGreaterThan(0);
  });

  test('that failed go on failing, at the same place', { timeout: 60_000 }, async () => {
    const bank = sampleTenants.get('bank-line') as Tenant;
    const broken = documentsOf(bank, 'scenario').reduce((so, one) => withDocument(so, misheard(one)), bank);
    const flow = documentOf(bank, 'flow', 'balance') as Flow;
    const there = await extracted(broken, flow, ['note-verified']);
    if (there === null) throw new Error('It can be extracted.');
    expect(there.plan.lost).toEqual([]);
    const now = changed(there.after, there.plan);
    const differences = (tenant: Tenant) => {
      const program = compile(tenant, catalogue, 'test');
      const judged = documentsOf(tenant, 'scenario').map((one) => judge(one, tenant, program, catalogue));
      return judged.map(({ id, difference }) => [id, difference?.expected, difference?.actual]);
    };
    expect(differences(now)).toEqual(differences(broken));
  });

  test('whose call is another one afterwards are named, and get the new names', async () => {
    const run = (tenant: Tenant, id: string) =>
      judge(documentOf(tenant, 'scenario', id) as Document, tenant, compile(tenant, catalogue, 'test'), catalogue);
    const scenario = { kind: 'scenario', formatVersion: 1, id: 'round', name: 'Round and round', flow: 'small' };
    const bare = tenantOf([circle, { ...scenario, caller: [], expect: [] } as Document]);
    const expected = run(bare, 'round').actual;
    const tenant = tenantOf([circle, { ...scenario, caller: [], expect: expected } as Document]);
    expect(run(tenant, 'round').passed).toBe(true);
    const there = await extracted(tenant, circle, ['again']);
    expect(there?.plan.lost).toEqual([{ id: 'round', name: 'Round and round' }]);
    const { expect: now = [] } = there?.plan.changes[0] ?? {};
    expect(now).toContainEqual({ that: 'visited', flow: 'part', element: 'again' });
    expect(now).not.toContainEqual({ that: 'visited', flow: 'small', element: 'again' });
  });
});

/** A circle without waiting is ended after so many elements, and a composite counts as some. */
const circle = {
  ...(smallFlow as Flow),
  elements: [
    { id: 'start', type: 'start', name: 'Start', settings: {} },
    ...['once', 'again'].map((id) => ({
      id,
      type: 'assign',
      name: id,
      settings: { assignments: [{ variable: 'FLOW.card', value: "'x'" }] },
    })),
  ],
  connections: [
    { from: 'start', exit: 'next', to: 'once' },
    { from: 'once', exit: 'next', to: 'again' },
    { from: 'again', exit: 'next', to: 'once' },
  ],
  notes: [],
  frames: [],
} as Flow;

/** The scenario expects to hear, last of all, what nobody says. */
function misheard(scenario: Document): Document {
  const expected = scenario.expect as readonly Expectation[];
  const last = expected.findLastIndex(({ that }) => that === 'heard');
  return {
    ...scenario,
    expect: expected.map((one, index) => (index === last ? { ...one, text: 'Nobody says this.' } : one)),
  } as Document;
}
