import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../kernel/documents/message.ts';
import { findingsOf } from '../../kernel/inspection/findings-of.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import { catalogue } from '../catalogue.ts';
import { elements } from '../elements.ts';
import { arbitraryValue } from './arbitrary-value.harness.ts';
import { bankLine } from './bank-line.harness.ts';
import { documentsOfCase } from './rule-case.harness.ts';

const documents = documentsOfCase(bankLine);
const main = documents.find(({ id }) => id === 'main') as Flow;
const messages = Object.assign({}, ...catalogue.rules.map((rule) => rule.messages));

/** The findings of the flow in which the first prompt is replaced by another element. */
function findingsWith(type: string, settings: ValueMap) {
  const changed = main.elements.map((element) => (element.id === 'hello' ? { ...element, type, settings } : element));
  const flow: Flow = { ...main, elements: changed };
  return findingsOf(tenantOf([...documents.filter((document) => document !== main), flow]), catalogue);
}

describe.each(elements.map((type) => [type.type, type] as const))('any settings of %s', (name, { schema }) => {
  test('that are valid are checked, and what is found can be said in both languages', () => {
    fc.assert(
      fc.property(arbitraryValue(schema, catalogue.definitions) as fc.Arbitrary<ValueMap>, (settings) => {
        for (const { code, params, message } of findingsWith(name, settings)) {
          expect(renderMessage(messages, code, params, 'en')).toBe(message);
          expect(renderMessage(messages, code, params, 'zh')).toMatch(/\p{Script=Han}/u);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('of a draft, in which anything may be missing or wrong, do not keep the rest from being checked', () => {
    const keys = Object.keys(schema.properties ?? {});
    const draft = keys.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(draft, (settings) => {
        expect(() => findingsWith(name, settings as ValueMap)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

test('an element that cannot be understood is not held against those behind it', () => {
  const codes = findingsWith('menu', {}).map(({ code }) => code);
  expect(codes.filter((code) => /unreachable|no-way|unset|exit/.test(code))).toEqual([]);
});
