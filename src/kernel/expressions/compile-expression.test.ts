import { describe, expect, test } from 'vitest';
import cases from './compile-expression.cases.json' with { type: 'json' };
import { compileExpression, type Wanted } from './compile-expression.ts';
import { ExpressionError } from './expression-error.ts';
import { sampleEnvironment, sampleScope, sampleValue } from './sample-call.harness.ts';

describe('an expression gives', () => {
  test.each(cases.values as [string, string, unknown][])('%s: %s', (_title, text, value) => {
    expect(sampleValue(text)).toEqual(value);
  });
});

describe('an evaluation fails with a reason and a remedy:', () => {
  test.each(cases.failures as [string, string, string, string][])('%s: %s', (_title, text, code, mention) => {
    expect(() => sampleValue(text)).toThrow(ExpressionError);
    expect(() => sampleValue(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(mention) }),
    );
  });
});

describe('a problem is known before the call:', () => {
  test.each(cases.problems as [string, string, Wanted, string, string][])(
    '%s: %s',
    (_title, text, wanted, code, mention) => {
      const result = compileExpression(text, sampleEnvironment, wanted);
      const problems = result.ok ? [] : result.problems;
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      expect(problems[0]?.message).toContain(mention);
      expect(problems[0]?.start).toBeLessThanOrEqual(problems[0]?.end ?? -1);
      expect(problems[0]?.end).toBeLessThanOrEqual(text.length);
    },
  );
});

function compiled(text: string, wanted: Wanted = 'any', environment = sampleEnvironment) {
  const result = compileExpression(text, environment, wanted);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.compiled;
}

test('all problems are told at once, each at its place', () => {
  const text = 'FLOW.callr == 1 && GLOBAL.cuont > 2';
  const result = compileExpression(text, sampleEnvironment, 'boolean');
  const places = result.ok ? [] : result.problems.map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['FLOW.callr', 'GLOBAL.cuont']);
});

test.each([
  ['FLOW.tries + 1', 'integer'],
  ['GLOBAL.count + FLOW.tries', 'long'],
  ['FLOW.tries / 2', 'float'],
  ['calldata.n - 1', 'float'],
  ['calldata.n', 'any'],
  ['null', 'null'],
  ['FLOW.points', 'list'],
])('the type of %s is %s', (text, type) => {
  expect(compiled(text).type).toBe(type);
});

test('it tells what it reads, sorted and each once', () => {
  const text = "FLOW['tries'] > 0 && FLOW.caller == calldata.x.y && FLOW.tries < size(calldata) + GLOBAL.count";
  expect(compiled(text).reads).toEqual(['FLOW.caller', 'FLOW.tries', 'GLOBAL.count', 'calldata', 'calldata.x']);
});

test('it is sensitive when it reads an encrypted variable, even one it only measures', () => {
  expect(compiled('FLOW.pin.length()').sensitive).toBe(true);
  expect(compiled('FLOW.caller.length()').sensitive).toBe(false);
});

test('RESULT is typed when the outputs of the interface are known and open when they are not', () => {
  const open = { ...sampleEnvironment, scopes: ['RESULT', 'TOC'] as const };
  const typed = { ...open, result: [{ name: 'returnCode', type: 'string' as const, encrypted: true }] };
  expect(compiled("RESULT.returnCode == '0' && TOC.intent == 'pay'", 'boolean', open).evaluate(sampleScope)).toBe(true);
  expect(compiled('RESULT.missing.x', 'any', open).evaluate(sampleScope)).toBe(null);
  expect(compiled('RESULT.returnCode', 'any', typed).sensitive).toBe(true);
  expect(compileExpression('RESULT.balanse', typed, 'any').ok).toBe(false);
  expect(compileExpression('RESULT.returnCode == 0', typed, 'any').ok).toBe(false);
});

test('a wanted kind is checked in the call when it cannot be known before', () => {
  expect(() => compiled('calldata.n', 'boolean').evaluate(sampleScope)).toThrow('calldata.n == 1');
  expect(() => compiled('calldata.nothing', 'boolean').evaluate(sampleScope)).toThrow('has no value');
  expect(() => compiled('FLOW.unsetFlag', 'boolean').evaluate(sampleScope)).toThrow('has no value');
  expect(() => compiled('calldata.n', 'string').evaluate(sampleScope)).toThrow('string(calldata.n)');
  expect(compiled('calldata.n', 'number').evaluate(sampleScope)).toBe(4);
  expect(compiled('calldata.nothing', 'string').evaluate(sampleScope)).toBe(null);
});

test('no message of a failure holds a value', () => {
  const secret = 'sEcReT-4711';
  const scope = { ...sampleScope, flow: sampleScope.flow.map((value) => (value === '4711' ? secret : value)) };
  const texts = ['int(FLOW.pin)', 'FLOW.pin.substring(99)', "FLOW.pin.matches('[' + FLOW.pin)", 'bool(FLOW.pin)'];
  for (const text of [...texts, "FLOW.pin.divideString(9, ',')", 'calldata[FLOW.pin] + 1', 'FLOW.pin < calldata.n']) {
    const { evaluate } = compiled(text);
    expect(() => evaluate(scope)).toThrow(ExpressionError);
    expect(() => evaluate(scope)).not.toThrow(secret);
  }
});
