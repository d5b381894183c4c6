import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { validators } from '../../../catalogue/generated/validators.gen.js';
import { compile } from '../../../kernel/engine/compile.ts';
import { resume, start } from '../../../kernel/engine/engine.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { type Tenant, tenantOf } from '../../../kernel/model/tenant.ts';
import { extractComposite } from '../commands/extract-composite.ts';
import { inlineComposite } from '../commands/inline-composite.ts';
import { smallFlow, smallStore } from '../model/small-flow.harness.ts';
import { extractedFlow } from './extracted-flow.ts';
import { type Extraction, planExtraction } from './plan-extraction.ts';
import { planInlining } from './plan-inlining.ts';
import { randomFlow } from './random-flow.harness.ts';

const CALL = {
  callId: 'c',
  caller: '1',
  called: '2',
  media: 'audio',
  direction: 'inbound',
  origin: 'caller',
  startedAt: 0,
  language: 'en-US',
  calldata: {},
  seed: 1,
} as const;

/** What callers notice of a flow: what they hear, and how the call ends. */
function noticed(documents: readonly Flow[]): readonly string[] {
  const program = compile(tenantOf(documents), catalogue, 'test');
  let { state, events } = start(program, 'main', CALL);
  const all = [...events];
  for (let waits = 0; state.phase === 'waiting' && waits < 30; waits += 1) {
    ({ state, events } = resume(program, state, { type: 'time', at: state.wait?.until ?? state.at }));
    all.push(...events);
  }
  return all.flatMap((event) => {
    if (event.type === 'prompt-played') return [event.prompt.text];
    return event.type === 'call-ended' ? [event.reason] : [];
  });
}

/** An endless circle is told after so many elements; a composite counts as one more. */
function expectSame(after: readonly string[], before: readonly string[]): void {
  const isEndless = [after, before].some((heard) => heard.at(-1) === 'endless-loop');
  expect(isEndless ? after.slice(0, -1) : after).toEqual(isEndless ? before.slice(0, -1) : before);
}

interface Extracted {
  readonly extraction: Extraction;
  readonly calling: Flow;
  readonly called: Flow;
  undo(): Flow;
}

function extract(flow: Flow, ids: readonly string[]): Extracted | null {
  const plan = planExtraction(flow, ids, tenantOf([flow]), catalogue);
  if (!plan.ok) return null;
  const { store } = smallStore(flow);
  const called = extractedFlow(flow, plan.extraction, { id: 'part', name: 'Part' }, catalogue);
  const composite = { id: 'part', name: 'Part', called: 'part' };
  expect(store.run(extractComposite, { extraction: plan.extraction, composite })).toEqual({ ok: true });
  return {
    extraction: plan.extraction,
    called,
    calling: store.api.getState().document,
    undo() {
      store.undo();
      return store.api.getState().document;
    },
  };
}

function inline(flow: Flow, tenant: Tenant, seed = 1): Flow {
  const plan = planInlining(flow, 'part', tenant, catalogue, seed);
  if (!plan.ok) throw new Error(plan.reason.en);
  const { store } = smallStore(flow);
  expect(store.run(inlineComposite, plan)).toEqual({ ok: true });
  return store.api.getState().document;
}

/** The drawing aside, and in an order of its own. */
function sorted({ elements, connections, variables }: Flow) {
  const text = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();
  return { elements: text(elements), connections: text(connections), variables: text(variables) };
}

function isAllReached({ elements, connections }: Flow): boolean {
  const reached = new Set(['start']);
  for (const id of reached) for (const { from, to } of connections) if (from === id) reached.add(to);
  return elements.every(({ id }) => reached.has(id));
}

/** A flow, and the largest of some random selections of it that can become a composite. */
const extractable = fc
  .tuple(randomFlow, fc.array(fc.nat(127), { minLength: 12, maxLength: 12 }))
  .map(([flow, masks]) => {
    const ids = flow.elements.filter(({ id }) => id.startsWith('n')).map(({ id }) => id);
    const selections = [...masks.map((mask) => ids.filter((_, bit) => (mask >> bit) & 1)), ...ids.map((id) => [id])];
    const done = selections.flatMap((selection) => extract(flow, selection) ?? []);
    return { flow, done: done.toSorted((a, b) => b.extraction.elements.length - a.extraction.elements.length)[0] };
  })
  .filter((made): made is { flow: Flow; done: Extracted } => made.done !== undefined);

describe('extracting a selection into a composite', () => {
  test('changes nothing that callers notice, gives valid flows, and is one step that can be undone', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(extractable, ({ flow, done }) => {
        expect([flow, done.calling, done.called].filter((one) => !validators.flow?.(one))).toEqual([]);
        expectSame(noticed([done.calling, done.called]), noticed([flow]));
        expect(done.undo()).toEqual(flow);
      }),
      { numRuns: 150 },
    );
  });

  test('and inlining it again gives the flow back', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(extractable, ({ flow, done }) => {
        const back = inline(done.calling, tenantOf([done.calling, done.called]));
        // What no call comes to may get variables of its own.
        if (isAllReached(done.called)) expect(sorted(back)).toEqual(sorted(flow));
        expectSame(noticed([back]), noticed([flow]));
      }),
      { numRuns: 150 },
    );
  });

  test('is refused with the reason and the remedy when it has several ways in or out, or none', () => {
    const reason = (ids: readonly string[]): string => {
      const plan = planExtraction(smallFlow, ids, tenantOf([smallFlow]), catalogue);
      return plan.ok ? 'none' : plan.reason.en;
    };
    expect(reason([])).toContain('Nothing is chosen');
    expect(reason(['start', 'hello'])).toContain('Start belongs to the flow itself');
    expect(reason(['choose'])).toContain('to Set and Call. A composite goes on in one place');
    expect(reason(['set', 'call'])).toContain('at Call and Set. A composite is entered in one place');
    expect(reason(['call'])).toContain('No line leads out');
    expect(reason(['hello'])).toBe('none');
  });

  test('is refused for an element that another flow enters directly', () => {
    const other = {
      ...smallFlow,
      id: 'other',
      name: 'Other',
      elements: [
        { id: 'start', type: 'start', name: 'Start', settings: {} },
        {
          id: 'go',
          type: 'subflow',
          name: 'Go',
          settings: { target: { by: 'flow', flow: 'small', element: 'hello' } },
        },
      ],
      connections: [{ from: 'start', exit: 'next', to: 'go' }],
    } as Flow;
    const plan = planExtraction(smallFlow, ['hello'], tenantOf([smallFlow, other]), catalogue);
    expect(plan.ok ? '' : plan.reason.en).toContain('The flow Other enters this one at Hello.');
  });

  test('takes what is read in, gives what is written and read later out, and moves what nobody else uses', () => {
    const plan = planExtraction(smallFlow, ['hello'], tenantOf([smallFlow]), catalogue);
    expect(plan).toMatchObject({ extraction: { inputs: ['card'], outputs: [], moved: [] } });
    const set = planExtraction(smallFlow, ['set'], tenantOf([smallFlow]), catalogue);
    expect(set).toMatchObject({ extraction: { inputs: ['card', 'cardNumber'], outputs: [] } });
    expect(extract(smallFlow, ['set'])?.called.variables).toEqual([
      { name: 'card', type: 'string', default: 'none' },
      { name: 'cardNumber', type: 'string', default: '' },
    ]);
  });
});

/** Composites as people write them: other names, values that are calculated, outputs that go elsewhere. */
const handmade = fc.record({
  called: randomFlow,
  inputs: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.constantFrom('FLOW.a', 'FLOW.b', 'FLOW.x', 'FLOW.x + 1', '4', 'FLOW.y'),
    }),
    { selector: ({ name }) => name, maxLength: 4 },
  ),
  outputs: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      variable: fc.constantFrom('FLOW.a', 'FLOW.b', 'FLOW.x', 'FLOW.y'),
    }),
    { selector: ({ variable }) => variable, maxLength: 4 },
  ),
  again: fc.boolean(),
});

describe('inlining a composite', () => {
  test('changes nothing that callers notice, however its inputs and outputs are written', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(handmade, ({ called, inputs, outputs, again }) => {
        const calling = callingFlow(inputs, outputs, again);
        const part = { ...called, id: 'part', name: 'Part', type: 'subflow' } as Flow;
        const inlined = inline(calling, tenantOf([calling, part]));
        expect(validators.flow?.(inlined)).toBe(true);
        expectSame(noticed([inlined]), noticed([calling, part]));
      }),
      { numRuns: 250 },
    );
  });

  test('is refused for what is no composite, and for flows that are not there or do nothing', () => {
    const calling = callingFlow([], [], false);
    const empty = { ...calling, id: 'part', name: 'Part', connections: [] } as Flow;
    const reason = (id: string, documents: readonly Flow[]): string => {
      const plan = planInlining(calling, id, tenantOf(documents), catalogue, 1);
      return plan.ok ? 'none' : plan.reason.en;
    };
    expect(reason('say', [calling])).toContain('Say runs no other flow');
    expect(reason('part', [calling])).toContain('is not there');
    expect(reason('part', [calling, empty])).toContain('Nothing follows the start of the flow Part');
    expect(reason('gone', [calling])).toContain('gone is not in the flow any more');
  });
});

/** set -> part -> say -> (part again while FLOW.n < 2) -> end */
function callingFlow(inputs: readonly object[], outputs: readonly object[], again: boolean): Flow {
  const integer = (name: string, preset: number) => ({ name, type: 'integer', default: preset });
  const elements = [
    { id: 'start', type: 'start', name: 'Start', settings: {} },
    { id: 'part', type: 'composite', name: 'Part', settings: { flow: 'part', inputs, outputs } },
    {
      id: 'say',
      type: 'play',
      name: 'Say',
      settings: { prompt: { source: 'tts', text: 'Now ${FLOW.a} ${FLOW.b} ${FLOW.x} ${FLOW.y}' } },
    },
    {
      id: 'n0',
      type: 'assign',
      name: 'Count',
      settings: { assignments: [{ variable: 'FLOW.n', value: 'FLOW.n + 1' }] },
    },
    {
      id: 'more',
      type: 'judge',
      name: 'More?',
      settings: { conditions: [{ id: 'yes', name: 'Yes', expression: 'FLOW.n < 2' }] },
    },
    { id: 'end', type: 'end', name: 'End', settings: {} },
  ];
  return {
    ...smallFlow,
    id: 'main',
    name: 'Main',
    variables: [integer('a', 1), integer('b', 2), integer('x', 3), { name: 'y', type: 'integer' }, integer('n', 0)],
    elements,
    connections: [
      { from: 'start', exit: 'next', to: 'part' },
      { from: 'part', exit: 'next', to: 'say' },
      { from: 'part', exit: 'SYSERROR_INNER', to: 'end' },
      { from: 'say', exit: 'next', to: 'n0' },
      { from: 'n0', exit: 'next', to: 'more' },
      { from: 'more', exit: 'when:yes', to: again ? 'part' : 'end' },
      { from: 'more', exit: 'default', to: 'end' },
    ],
    notes: [],
    frames: [],
    layout: Object.fromEntries(elements.map(({ id }, index) => [id, { x: 300 * index, y: 0 }])),
  } as unknown as Flow;
}
