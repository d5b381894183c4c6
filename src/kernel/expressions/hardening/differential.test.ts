import { TypeError as CelTypeError, Environment, EvaluationError } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../model/value.ts';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { sampleEnvironment, sampleScope } from '../sample-call.harness.ts';
import type { Scope } from '../scope.ts';
import { type Spelled, typedProgram } from './typed-programs.harness.ts';

const programs = process.env.HARDEN === undefined ? 5000 : 100_000;

/** cel-js with its own evaluator, as the second implementation. Divisions fail by zero, as CEL's whole ones do. */
const reference = new Environment({
  unlistedVariablesAreDyn: true,
  homogeneousAggregateLiterals: false,
  enableOptionalTypes: true,
})
  .registerFunction('quotient(double, double): double', (a: number, b: number) => (b === 0 ? divisionByZero() : a / b))
  .registerFunction('remainder(double, double): double', (a: number, b: number) =>
    b === 0 ? divisionByZero() : a % b,
  );

function divisionByZero(): never {
  throw new EvaluationError('division by zero');
}

function named(declared: readonly { name: string }[], slots: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(declared.map(({ name }, index) => [name, slots[index] ?? null]));
}

const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 0.1, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER),
);
const text = fc.oneof(fc.constantFrom('', '86', '8613800138000', 'a,b,c', '中文 é', '12'), fc.string({ maxLength: 8 }));
const list = fc.array(number, { maxLength: 5 });

/** The sample call with other values; texts stay in the basic plane, where CEL and we count alike. */
const anyScope: fc.Arbitrary<Scope> = fc
  .record({
    caller: text,
    tries: fc.integer({ min: -3, max: 30 }),
    amount: number,
    vip: fc.boolean(),
    points: list,
    s: text,
    n: number,
  })
  .map(({ caller, tries, amount, vip, points, s, n }) => ({
    ...sampleScope,
    flow: [caller, tries, amount, vip, points, ...sampleScope.flow.slice(5)],
    calldata: { s, n, flag: !vip, list: [...points, 1], nothing: null },
  }));

function contextOf(scope: Scope) {
  return {
    FLOW: named(sampleEnvironment.flow, scope.flow),
    GLOBAL: named(sampleEnvironment.global, scope.global),
    calldata: scope.calldata,
  };
}

/** The adapter: whole numbers of CEL are BigInt, ours are numbers; minus zero is zero. */
function adapted(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return value + 0;
  return Array.isArray(value) ? value.map(adapted) : value;
}

type Outcome = { readonly value: unknown } | { readonly error: string };

function ours({ ours: text }: Spelled, scope: Scope): Outcome {
  const result = compileExpression(text, sampleEnvironment, 'any');
  if (!result.ok) {
    const [problem] = result.problems;
    fc.pre(!['too-long', 'too-deep', 'too-many-parts'].includes(problem?.code ?? ''));
    if (problem?.code !== 'failure') throw new Error(`${text}: ${problem?.message}`);
    return { error: problem.code };
  }
  try {
    return { value: adapted(result.compiled.evaluate(scope)) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { error: error.code };
  }
}

function theirs(text: string, scope: Scope): Outcome {
  try {
    return { value: adapted(reference.evaluate(text, contextOf(scope))) };
  } catch (error) {
    if (!(error instanceof EvaluationError || error instanceof CelTypeError)) throw error;
    return { error: error.code };
  }
}

/**
 * Where we fail and CEL by intention does not; everything else must be equal. `failure`: a part that is the same in
 * every call and always fails is refused before the call, also where the call would not come to it.
 */
const stricter: ReadonlySet<string> = new Set(['number-too-large', 'failure']);

test(`E3: ${programs} random well-typed expressions give what cel-js gives`, () => {
  const counts = { values: 0, failures: 0, stricter: new Map<string, number>() };
  fc.assert(
    fc.property(typedProgram, anyScope, (program, scope) => {
      const mine = ours(program, scope);
      if ('value' in mine) {
        counts.values++;
        expect({ ...program, ...theirs(program.cel, scope) }).toEqual({ ...program, value: mine.value });
        return;
      }
      counts.failures++;
      const other = theirs(program.strict, scope);
      if ('error' in other) return;
      counts.stricter.set(mine.error, (counts.stricter.get(mine.error) ?? 0) + 1);
      if (!stricter.has(mine.error)) expect({ ...program, ...other }).toEqual({ ...program, error: mine.error });
    }),
    { numRuns: programs },
  );
  const intended = [...counts.stricter].map(([code, count]) => `${code} ${count}`).join(', ');
  console.log(
    `E3: ${programs} expressions, 0 differences (${counts.values} values, ${counts.failures} failures, of which by intention only ours: ${intended})`,
  );
  expect(counts.values).toBeGreaterThan(programs / 3);
  expect(counts.failures).toBeGreaterThan(programs / 20);
}, 3_600_000);
