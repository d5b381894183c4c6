import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, findingsOfDocument } from '../../kernel/inspection/findings-of.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import { catalogue } from '../catalogue.ts';
import { bankLine } from './bank-line.harness.ts';
import { documentsOfCase } from './rule-case.harness.ts';

const documents = documentsOfCase(bankLine);
const main = documents.find(({ id }) => id === 'main') as Flow;

/** All findings after one document was changed. */
function findingsWith(changed: Document): readonly Finding[] {
  const others = documents.filter(({ kind, id }) => kind !== changed.kind || id !== changed.id);
  return findingsOf(tenantOf([...others, changed]), catalogue);
}

test('the undamaged tenant is free of findings', () => {
  expect(findingsOf(tenantOf(documents), catalogue)).toEqual([]);
});

describe('every single damage is found:', () => {
  const planned = main.connections.filter(({ exit }) => !exit.startsWith('SYSERROR'));

  test.each(planned.map((line) => [`${line.from} ${line.exit}`, line] as const))('the line %s is lost', (_, line) => {
    expect(findingsWith({ ...main, connections: main.connections.filter((one) => one !== line) })).not.toEqual([]);
  });

  test.each(main.connections.map((line) => [`${line.from} ${line.exit}`, line] as const))(
    'the line %s leads nowhere, comes from nowhere, is drawn twice',
    (_, line) => {
      const others = main.connections.filter((one) => one !== line);
      for (const lines of [
        [{ ...line, to: 'gone' }],
        [{ ...line, from: 'gone' }],
        [{ ...line, exit: 'gone' }],
        [line, line],
      ]) {
        expect(findingsWith({ ...main, connections: [...others, ...lines] })).not.toEqual([]);
      }
    },
  );

  test.each(main.elements.map(({ id }) => id))('the element %s is removed, is there twice', (id) => {
    const element = main.elements.find((one) => one.id === id) as Flow['elements'][number];
    const others = main.elements.filter((one) => one !== element);
    expect(findingsWith({ ...main, elements: others })).not.toEqual([]);
    expect(findingsWith({ ...main, elements: [...main.elements, element] })).not.toEqual([]);
  });

  test.each(main.variables.map(({ name }) => name))('the variable %s is renamed, removed, made a list', (name) => {
    const others = main.variables.filter((variable) => variable.name !== name);
    const variable = main.variables.find((one) => one.name === name) as Flow['variables'][number];
    expect(findingsWith({ ...main, variables: others })).not.toEqual([]);
    expect(findingsWith({ ...main, variables: [...others, { ...variable, name: `${name}s` }] })).not.toEqual([]);
    expect(findingsWith({ ...main, variables: [...others, { ...variable, type: 'list', default: [] }] })).not.toEqual(
      [],
    );
  });

  test.each(
    documents.filter(({ kind }) => kind !== 'called-route' && kind !== 'scenario').map(({ kind, id }) => [kind, id]),
  )('the %s %s is removed', (kind, id) => {
    const others = documents.filter((document) => document.kind !== kind || document.id !== id);
    expect(findingsOf(tenantOf(others), catalogue)).not.toEqual([]);
  });

  test('each expression of the flow loses its last character', () => {
    const text = JSON.stringify(main);
    const expressions = [...text.matchAll(/"(?:value|expression)":"([^"]+)"/g)].map(
      ([, expression = '']) => expression,
    );
    expect(expressions.length).toBeGreaterThan(4);
    for (const expression of expressions) {
      if (/\d$/.test(expression)) continue;
      const damaged = text.replace(JSON.stringify(expression), JSON.stringify(expression.slice(0, -1)));
      expect(findingsWith(JSON.parse(damaged) as Document), expression).not.toEqual([]);
    }
  });
});

describe('findings', () => {
  /** Paths by ids, so that the order of elements in the file does not show. */
  function placed(findings: readonly Finding[], flow: Flow): string {
    const idAt = (_: string, index: string): string => `/elements/${flow.elements[Number(index)]?.id}`;
    return JSON.stringify(
      findings.map((finding) => ({ ...finding, path: finding.path.replace(/\/elements\/(\d+)/, idAt) })),
    );
  }

  const damagedFlow = fc
    .record({
      elements: fc.shuffledSubarray([...main.elements], { minLength: 1 }),
      lines: fc.subarray([...main.connections]),
      variables: fc.subarray([...main.variables]),
    })
    .map(({ elements, lines, variables }): Flow => ({ ...main, elements, connections: lines, variables }));

  test('are a function of the documents: the same input gives the same bytes, remembered or not', () => {
    fc.assert(
      fc.property(damagedFlow, (flow) => {
        const anew = structuredClone(flow);
        expect(JSON.stringify(findingsWith(flow))).toBe(JSON.stringify(findingsWith(anew)));
        expect(JSON.stringify(findingsWith(flow))).toBe(JSON.stringify(findingsWith(flow)));
      }),
      { numRuns: 60 },
    );
  });

  test('do not depend on the order of the elements in the file', () => {
    fc.assert(
      fc.property(damagedFlow, fc.nat(), (flow, turn) => {
        const { elements } = flow;
        const by = turn % elements.length;
        const turned = { ...flow, elements: [...elements.slice(by), ...elements.slice(0, by)].reverse() };
        expect(placed(findingsWith(turned), turned)).toBe(placed(findingsWith(flow), flow));
      }),
      { numRuns: 60 },
    );
  });

  test('name document, element and field, in words and as data', () => {
    const findings = findingsWith({ ...main, variables: [], connections: [] });
    expect(findings.length).toBeGreaterThan(5);
    for (const { message, document, path, element } of findings) {
      expect(message).toMatch(/\S/);
      expect(document).toEqual({ kind: 'flow', id: 'main', name: 'main' });
      if (path.startsWith('/elements/')) expect(main.elements[Number(path.split('/')[2])]?.id).toBe(element?.id);
    }
  });

  test('of one document are those of the whole tenant, without what only the whole can tell', () => {
    fc.assert(
      fc.property(damagedFlow, (flow) => {
        const others = documents.filter(({ id }) => id !== 'main');
        const tenant = tenantOf([...others, flow]);
        const all = new Set(findingsOf(tenant, catalogue).map((finding) => JSON.stringify(finding)));
        for (const { kind, id } of [...others, flow]) {
          for (const finding of findingsOfDocument(tenant, catalogue, { kind, id })) {
            expect(all).toContain(JSON.stringify(finding));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
