import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileExpression } from '../compile-expression.ts';
import { compileTemplate } from '../compile-template.ts';
import { ExpressionError } from '../expression-error.ts';
import { sampleEnvironment, sampleScope } from '../sample-call.harness.ts';
import { escapePayloads } from './escape-payloads.harness.ts';

let reached = 0;
const touch = () => ++reached;

const scope = {
  ...sampleScope,
  calldata: JSON.parse(
    '{"text":"x","list":[1,"a",{}],"object":{"a":1},"key":"constructor","proto":"__proto__","__proto__":{"own":"data"}}',
  ),
};

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
const original = {
  Function: globalThis.Function,
  eval: Reflect.get(globalThis, 'eval'),
  constructor: Function.prototype.constructor,
};

/** Everything an escape would need counts when it is touched. */
beforeAll(() => {
  for (const prototype of prototypes) Object.defineProperty(prototype, 'trap', { get: touch, configurable: true });
  const trapped = new Proxy(original.Function, { apply: touch, construct: () => ({ touched: touch() }) });
  Object.assign(globalThis, { reached: touch, Function: trapped, eval: touch });
  Function.prototype.constructor = trapped;
});

afterAll(() => {
  for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'trap');
  Reflect.deleteProperty(globalThis, 'reached');
  Object.assign(globalThis, { Function: original.Function, eval: original.eval });
  Function.prototype.constructor = original.constructor;
});

/** Whether a value is JSON and nothing else: no function, no symbol, no object of a class, no inherited thing. */
function isPlainData(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isPlainData);
  if (typeof value !== 'object') return false;
  const keys = Reflect.ownKeys(value);
  const descriptors = keys.map((key) => Object.getOwnPropertyDescriptor(value, key));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    value !== Object.prototype &&
    keys.every((key) => typeof key === 'string') &&
    descriptors.every((descriptor) => descriptor?.get === undefined && isPlainData(descriptor?.value))
  );
}

/** What comes of a payload; anything but data, a problem or an error of the language is an escape. */
function outcome(compile: () => { ok: boolean; compiled?: { evaluate: (from: typeof scope) => unknown } }): string {
  const result = compile();
  if (!result.ok) return 'refused';
  try {
    return isPlainData(result.compiled?.evaluate(scope)) ? 'data' : 'escaped';
  } catch (error) {
    return error instanceof ExpressionError ? 'stopped' : `escaped by ${String(error)}`;
  }
}

test('E1: of at least 300 escape payloads none reaches a host object', () => {
  const before = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);
  const outcomes = escapePayloads.map((payload) => ({
    payload,
    outcome: payload.startsWith('$')
      ? outcome(() => compileTemplate(payload, sampleEnvironment))
      : outcome(() => compileExpression(payload, sampleEnvironment, 'any')),
  }));
  const escaped = outcomes.filter((one) => one.outcome.startsWith('escaped'));
  const counted = ['refused', 'stopped', 'data'].map(
    (kind) => `${outcomes.filter((one) => one.outcome === kind).length} ${kind}`,
  );
  console.log(
    `E1: ${escapePayloads.length} payloads, ${escaped.length + reached} reached a host object (${counted.join(', ')})`,
  );
  expect(escapePayloads.length).toBeGreaterThanOrEqual(300);
  expect(escaped).toEqual([]);
  expect(reached).toBe(0);
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(before);
});

test('the traps of E1 work: plain JavaScript falls into them', () => {
  const before = reached;
  expect((scope.calldata as { trap?: number }).trap).toBe(before + 1);
  expect(isPlainData(scope.calldata.constructor)).toBe(false);
  expect(isPlainData([() => 1])).toBe(false);
});
