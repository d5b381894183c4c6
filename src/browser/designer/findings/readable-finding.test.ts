import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { findingsOf } from '../../../kernel/inspection/findings-of.ts';
import { withDocument } from '../../../kernel/model/tenant.ts';
import { readableFinding } from './readable-finding.ts';
import { flowIn, sampleTenant } from './tenant.harness.ts';

const sample = sampleTenant();
const flow = flowIn(sample, 'balance');

describe('findings in words', () => {
  it('name a field as the form does, in both languages', () => {
    const elements = flow.elements.map((element) =>
      element.type === 'assign'
        ? { ...element, settings: { assignments: [{ variable: 'FLOW.pinTries', value: 'FLOW.nowhere + 1' }] } }
        : element,
    );
    const tenant = withDocument(sample, { ...flow, elements });
    const finding = findingsOf(tenant, catalogue).find(({ code }) => code === 'expression-type/unknown-variable');
    const en = finding && readableFinding(finding, tenant, 'en');
    expect(en).toContain('“Assignments #1 › Value expression” of the element');
    const zh = finding && readableFinding(finding, tenant, 'zh');
    expect(zh).not.toMatch(/settings|assignments|Value expression/);
  });

  it('stay as they are when the document is not at hand', () => {
    const broken = withDocument(sample, { ...flow, connections: [] });
    for (const finding of findingsOf(broken, catalogue)) {
      expect(readableFinding(finding, { documents: new Map() }, 'en')).toBe(finding.message);
    }
  });
});
