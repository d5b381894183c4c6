import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { parseExpression } from '../parse.ts';
import { sampleEnvironment, sampleScope } from '../sample-call.harness.ts';
import { printExpression } from './print-expression.harness.ts';
import { randomProgram } from './random-programs.harness.ts';

const programs = process.env.HARDEN === undefined ? 20_000 : 1_000_000;

/** A syntax tree without places. */
function shapeOf(text: string): string | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok) return undefined;
  const plain = (key: string, value: unknown) => {
    if (['pos', 'start', 'end'].includes(key)) return;
    return typeof value === 'bigint' ? { bigint: String(value) } : value;
  };
  return JSON.stringify(parsed.ast, plain);
}

test(`E2: ${programs} random programs keep their tree when printed, and throw nothing but the language's own error`, () => {
  const counts = { parsed: 0, compiled: 0, evaluated: 0, stopped: 0 };
  fc.assert(
    fc.property(randomProgram, (text) => {
      const result = compileExpression(text, sampleEnvironment, 'any');
      const parsed = parseExpression(text);
      if (!parsed.ok) return;
      counts.parsed++;
      expect(shapeOf(printExpression(parsed.ast))).toBe(shapeOf(text));
      if (!result.ok) return;
      counts.compiled++;
      try {
        result.compiled.evaluate(sampleScope);
        counts.evaluated++;
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        counts.stopped++;
      }
    }),
    { numRuns: programs },
  );
  console.log(
    `E2: ${programs} programs, ${counts.parsed} parsed with identical trees, ${counts.compiled} compiled, ` +
      `${counts.evaluated} gave a value, ${counts.stopped} stopped with the language's own error, 0 other exceptions`,
  );
  expect(counts.parsed).toBeGreaterThan(programs / 2);
  expect(counts.evaluated).toBeGreaterThan(programs / 100);
  expect(counts.stopped).toBeGreaterThan(0);
}, 3_600_000);
