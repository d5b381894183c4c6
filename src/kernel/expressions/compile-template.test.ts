import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTemplate } from './compile-template.ts';
import { ExpressionError } from './expression-error.ts';
import { sampleEnvironment, sampleScope } from './sample-call.harness.ts';
import { readsOfTemplate, templateParts } from './template-parts.ts';

const open = '$' + '{';

function compiled(text: string) {
  const result = compileTemplate(text, sampleEnvironment);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.compiled;
}

test.each([
  ['no parts at all', 'no parts at all'],
  ['', ''],
  [`Hello ${open}FLOW.caller}!`, 'Hello 8613800138000!'],
  [`${open}FLOW.tries}${open}FLOW.vip}`, '3true'],
  [`${open} FLOW.points } and ${open}{'a': FLOW.amount}}`, '[1,5,9] and {"a":2.5}'],
  [`${open}'}' + "{"}`, '}{'],
  [`${open}{'a': {'b': 1}}['a'].b}`, '1'],
  [`a price of 5$ or $${open}FLOW.caller}`, `a price of 5$ or ${open}FLOW.caller}`],
  [`$$${open}FLOW.caller}`, `$${open}FLOW.caller}`],
  ['}', '}'],
  ['{FLOW.caller} $ {x}', '{FLOW.caller} $ {x}'],
  [`${open}'😀'}中`, '😀中'],
])('%s is written %s', (text, written) => {
  expect(compiled(text).evaluate(sampleScope)).toBe(written);
});

test('a part without a value is written as nothing and told by its expression', () => {
  const unset: string[] = [];
  const text = `Dear ${open}FLOW.unset }${open}calldata.missing.x}, ${open}FLOW.tries}`;
  expect(compiled(text).evaluate(sampleScope, (expression) => unset.push(expression))).toBe('Dear , 3');
  expect(unset).toEqual(['FLOW.unset', 'calldata.missing.x']);
});

test('problems carry their place in the whole text', () => {
  const text = `Hi ${open}FLOW.caler}, ${open}1 +} and ${open}FLOW.vip`;
  const result = compileTemplate(text, sampleEnvironment);
  const problems = result.ok ? [] : result.problems;
  expect(problems.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
    ['unknown-variable', 'FLOW.caler'],
    ['syntax', ''],
    ['unclosed', `${open}FLOW.vip`],
  ]);
});

test('a quote that is not closed leaves the part open', () => {
  const result = compileTemplate(`${open}FLOW.caller == 'x} later`, sampleEnvironment);
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['unclosed']);
});

test('it tells all that its parts read and whether one is encrypted', () => {
  const text = `${open}FLOW.tries} ${open}FLOW.pin} ${open}FLOW.tries + 1}`;
  expect(compiled(text)).toMatchObject({ reads: ['FLOW.pin', 'FLOW.tries'], sensitive: true, type: 'string' });
  expect(readsOfTemplate(text)).toEqual(['FLOW.pin', 'FLOW.tries']);
  expect(readsOfTemplate(`FLOW.caller $${open}FLOW.vip} ${open}FLOW.tries +}`)).toEqual(['FLOW.tries']);
});

test('a failure in a part is an error of the language', () => {
  expect(() => compiled(`${open}FLOW.unset.length()}`).evaluate(sampleScope)).toThrow(ExpressionError);
});

test('what would get too long is stopped', () => {
  const scope = { ...sampleScope, calldata: { long: 'x'.repeat(60_000) } };
  expect(() => compiled(`${open}calldata.long}${open}calldata.long}`).evaluate(scope)).toThrow('100000 characters');
  expect(() => compiled(`${open}[calldata.long, calldata.long]}`).evaluate(scope)).toThrow('100000 characters');
  const result = compileTemplate('x'.repeat(10_001), sampleEnvironment);
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['too-long']);
  const crowded = compileTemplate(`${open}1}`.repeat(201), sampleEnvironment);
  expect(crowded.ok ? [] : crowded.problems.map(({ code }) => code)).toEqual(['too-many-parts']);
});

test('the parts of any text are all of it, in order', () => {
  const pieces = fc.array(fc.constantFrom('$', '{', '}', open, 'FLOW.x', "'", '"', ' ', '\n', '//', '$$', 'a', '\\'));
  fc.assert(
    fc.property(pieces, (chosen) => {
      const text = chosen.join('');
      const parts = templateParts(text);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});
