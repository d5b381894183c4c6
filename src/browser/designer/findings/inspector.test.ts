import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { findingsOf } from '../../../kernel/inspection/findings-of.ts';
import { withDocument } from '../../../kernel/model/tenant.ts';
import { createInspector } from './inspector.ts';
import { keepSame } from './keep-same.ts';
import { flowIn, grownFlow, sampleTenant } from './tenant.harness.ts';

const sample = sampleTenant();
const documents = [...sample.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
const flow = flowIn(sample, [...(sample.documents.get('flow')?.keys() ?? [])][0] ?? '');

describe('the inspector', () => {
  it('finds what the rules find in the whole tenant, however it came to know it', () => {
    const inspect = createInspector(catalogue, formats, () => 0);
    const broken = { ...flow, connections: flow.connections.slice(1) };
    inspect({ number: 1, changed: documents, removed: [] });
    const { findings } = inspect({ number: 2, changed: [structuredClone(broken)], removed: [] });
    expect(findings).toEqual(findingsOf(withDocument(sample, broken), catalogue));
    expect(findings.length).toBeGreaterThan(0);
  });

  it('finds what the schema does not allow, and goes on with the rest', () => {
    const inspect = createInspector(catalogue, formats, () => 0);
    const wrong = { ...flow, elements: [...flow.elements, { id: 'X', type: 'play', name: '', settings: {} }] };
    const { findings } = inspect({
      number: 1,
      changed: [...documents.filter(({ id }) => id !== flow.id), wrong],
      removed: [],
    });
    expect(findings.some(({ code }) => code.startsWith('schema/'))).toBe(true);
    expect(findings.some(({ code }) => !code.startsWith('schema/'))).toBe(true);
  });

  it('answers a key stroke in a flow of 200 elements well within 100 ms', () => {
    const inspect = createInspector(catalogue, formats, () => performance.now());
    const large = grownFlow(flow, 230);
    inspect({ number: 1, changed: [...documents, large], removed: [] });
    const times: number[] = [];
    for (let key = 0; key < 30; key++) {
      const [first, ...others] = large.elements;
      const typed = { ...large, elements: [{ ...first, name: `typed ${key}` }, ...others] };
      times.push(inspect({ number: key + 2, changed: [structuredClone(typed)], removed: [] }).took);
    }
    const median = times.sort((a, b) => a - b)[15] ?? 0;
    console.log(`findings after a key stroke, ${large.elements.length} elements: median ${median.toFixed(1)} ms`);
    expect(median).toBeLessThan(100);
  });
});

describe('keeping what is the same', () => {
  const json = fc.jsonValue({ maxDepth: 4 });

  it('gives the second value, and the first one where nothing differs', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(keepSame(before, structuredClone(after))).toEqual(after);
        expect(keepSame(before, structuredClone(before))).toBe(before);
      }),
    );
  });

  it('keeps the elements that did not change, wherever they stand now', () => {
    const [first, second, ...rest] = structuredClone(flow.elements);
    const after = keepSame(flow, { ...structuredClone(flow), elements: [second, { ...first, name: 'New' }, ...rest] });
    expect(after.elements[0]).toBe(flow.elements[1]);
    expect(after.elements[1]).not.toBe(flow.elements[0]);
    expect(after.elements.slice(2)).toEqual(flow.elements.slice(2));
    expect(after.elements.at(-1)).toBe(flow.elements.at(-1));
    expect(after.variables).toBe(flow.variables);
  });
});
