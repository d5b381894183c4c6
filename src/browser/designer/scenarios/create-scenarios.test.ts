import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant, withDocument } from '../../../kernel/model/tenant.ts';
import { judge } from '../../../twin/simulator/judge.ts';
import { sample } from '../simulator/simulated-call.harness.ts';
import type { SimulatorHost } from '../simulator/simulator-host.ts';
import { acceptance } from './accepted-scenario.ts';
import { createScenarios } from './create-scenarios.ts';
import { listedScenarios } from './listed-scenarios.ts';
import { coverageOnCanvas, measuredCoverage, missingOf, percentOf } from './measured-coverage.ts';
import type { RunScenarios } from './run-in-worker.ts';

const bank = sample('bank-line');
const flow = documentOf(bank, 'flow', 'bank-line') as Flow;
const ids = ['loans', 'lost-card', 'agents-busy'];
const ALL = { text: '', flow: null, outcome: 'all' } as const;

/** In the same thread, a scenario at a time. */
const play: RunScenarios = async (tenant, wanted, onNews, cancelled) => {
  const program = compile(tenant, catalogue, 'test');
  for (const id of wanted) {
    await Promise.resolve();
    if (!cancelled.aborted) onNews([judge(documentOf(tenant, 'scenario', id) as Document, tenant, program, catalogue)]);
  }
};

function world() {
  let tenant = bank;
  let onChange = () => {};
  const host = {
    tenantId: 'bank',
    snapshot: () => tenant,
    subscribe(listener: () => void) {
      onChange = listener;
      return () => {};
    },
  } as Partial<SimulatorHost> as SimulatorHost;
  const change = (to: Tenant) => {
    tenant = to;
    onChange();
  };
  const scenarios = createScenarios(host, play);
  const listed = (filter: Parameters<typeof listedScenarios>[1] = ALL) =>
    listedScenarios(scenarios.store.getState(), filter);
  return { scenarios, change, listed };
}

/** The same tenant with another welcome. */
const changed = withDocument(bank, {
  ...flow,
  elements: flow.elements.map((each) =>
    each.id === 'welcome' ? { ...each, settings: { prompt: { source: 'tts', text: 'Hi' } } } : each,
  ),
} as Flow);

describe('the scenarios of a tenant', () => {
  test('are played, with news on the way', async () => {
    const { scenarios, listed } = world();
    const seen: number[] = [];
    scenarios.store.subscribe(({ running }) => running !== null && seen.push(running.done));
    await scenarios.run(ids);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(scenarios.store.getState().running).toBeNull();
    expect(listed({ ...ALL, outcome: 'passed' }).map(({ document }) => document.id)).toEqual(ids.toSorted());
  });

  test('stop when they are cancelled, and what was done stays', async () => {
    const { scenarios } = world();
    const running = scenarios.run(ids);
    await Promise.resolve();
    await Promise.resolve();
    scenarios.cancel();
    await running;
    expect(scenarios.store.getState().results.size).toBeLessThan(3);
    expect(scenarios.store.getState().running).toBeNull();
  });

  test('tell when their results are of other documents', async () => {
    const { scenarios, change, listed } = world();
    await scenarios.run(ids);
    change(changed);
    expect(scenarios.store.getState().isStale).toBe(true);
    expect(listed({ ...ALL, outcome: 'passed' })).toEqual([]);
    await scenarios.run(['loans']);
    expect(listed()[0]).toMatchObject({ outcome: 'failed', document: { id: 'loans' } });
  });

  test('forget the result of a scenario that was changed itself', async () => {
    const { scenarios, change, listed } = world();
    await scenarios.run(ids);
    const loans = documentOf(bank, 'scenario', 'loans') as Document;
    change(withDocument(bank, { ...loans, expect: [] }));
    expect(listed({ ...ALL, outcome: 'passed' })).toHaveLength(2);
  });

  test('are found by words, flow and outcome', () => {
    const { listed } = world();
    expect(listed({ ...ALL, text: 'PIN wrong three' }).map(({ document }) => document.id)).toEqual([
      'pin-wrong-three-times',
    ]);
    expect(listed({ ...ALL, flow: 'lost-card' }).length).toBeGreaterThan(0);
    expect(listed({ ...ALL, outcome: 'failed' })).toEqual([]);
  });

  test('say so when the worker breaks', async () => {
    const broken = createScenarios(
      { tenantId: 'x', snapshot: () => bank, subscribe: () => () => {} } as Partial<SimulatorHost> as SimulatorHost,
      () => Promise.reject(new Error('no workers here')),
    );
    await broken.run(ids);
    expect(broken.store.getState()).toMatchObject({ broken: 'no workers here', running: null });
  });
});

describe('coverage', () => {
  test('is measured over the flows, and drawn as counts', async () => {
    const { scenarios, listed } = world();
    expect(measuredCoverage(bank, listed())).toBeNull();
    await scenarios.run(ids);
    const report = measuredCoverage(bank, listed());
    expect(report?.flows.get('bank-line')?.elements.covered).toBeGreaterThan(3);
    expect(report?.exits.missing.length).toBeGreaterThan(0);
    const counts = coverageOnCanvas(bank, 'bank-line', listed());
    expect([counts?.elements.get('start'), counts?.exits.get('main-menu key:3')]).toEqual([3, 1]);
    expect(counts?.exits.get('main-menu key:1')).toBe(0);
  });

  test('is not 100 % while anything is missing', () => {
    expect([percentOf({ covered: 999, total: 1000 }), percentOf({ covered: 0, total: 0 })]).toEqual([99, 100]);
  });

  test('names what is missing so that it can be shown', () => {
    expect(missingOf('f/menu')).toEqual({ flow: 'f', element: 'menu', exit: null, before: null });
    expect(missingOf('f/menu/key:1')).toMatchObject({ element: 'menu', exit: 'key:1' });
    expect(missingOf('f/menu/key:1 f/play/next')).toEqual({
      ...{ flow: 'f', element: 'menu', exit: 'key:1' },
      before: { element: 'play', exit: 'next' },
    });
  });
});

test('accepting what happened makes the scenario pass, and shows before what changes', () => {
  const program = compile(changed, catalogue, 'test');
  const loans = documentOf(bank, 'scenario', 'loans') as Document;
  const before = judge(loans, changed, program, catalogue);
  expect(before.passed).toBe(false);
  const { document, diff } = acceptance(loans, before.actual);
  expect(judge(document, changed, program, catalogue).passed).toBe(true);
  expect(diff.filter(({ side }) => side !== 'same').length).toBeGreaterThan(0);
});
