import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuTime } from '../../../lib/cpu-time.harness.ts';
import { compileExpression } from '../compile-expression.ts';
import { ExpressionError } from '../expression-error.ts';
import { sampleEnvironment, sampleScope } from '../sample-call.harness.ts';

const length = 100_000;

/** Shapes on which backtracking engines need exponential or polynomial time; `~` is what is repeated. */
const shapes = [
  '(~+)+$',
  '(~*)*$',
  '(~|~)*$',
  '(~|~~)+$',
  '(~*~)*$',
  '((~*)*)*$',
  '~*~*~*~*~*x',
  '(~+~+)+x',
  '(.*~)*x',
  '(.*)*x',
  '(~?){20}~{20}',
  '^(~+)*[^a]$',
  '(?:~|~?)+x',
  '(~{1,5}){1,5}x',
  '\\s*(~+\\s*)*x',
  '(?i)(~|~~|~~~)*x',
  '.*.*.*=.*',
  '(~|b|~b)*c',
  '(?:~|b)*~(?:~|b){8}c',
  '(.|~)*x',
];
const bits = ['a', '[a-c]', '\\w', '(?:a|ab)', 'a?', '[^x]', '.', '(a)', '\\pL', 'aa'];
const patterns = shapes.flatMap((shape) => bits.map((bit) => shape.replaceAll('~', `(?:${bit})`)));

const subjects = ['a'.repeat(length), 'ab'.repeat(length / 2), `${'a'.repeat(length - 1)}!`];

function run(pattern: string, subject: string): 'answered' | 'stopped' | 'refused' {
  const text = `calldata.s.matches(${JSON.stringify(pattern)})`;
  const result = compileExpression(text, sampleEnvironment, 'boolean');
  if (!result.ok) return 'refused';
  try {
    result.compiled.evaluate({ ...sampleScope, calldata: { s: subject } });
    return 'answered';
  } catch (error) {
    if (error instanceof ExpressionError && error.code === 'too-many-steps') return 'stopped';
    throw error;
  }
}

test('E5: 200 evil patterns on 100 KB each end within 100 ms', () => {
  const results = patterns.map((pattern) => {
    const runs = subjects.map((subject) => {
      const times = [1, 2].map(() => {
        const start = cpuTime();
        const ending = run(pattern, subject);
        return { time: cpuTime() - start, ending };
      });
      return times.reduce((a, b) => (a.time < b.time ? a : b));
    });
    return { pattern, ...runs.reduce((a, b) => (a.time > b.time ? a : b)) };
  });
  const slowest = results.reduce((a, b) => (a.time > b.time ? a : b));
  const count = (wanted: string) => results.filter(({ ending }) => ending === wanted).length;
  console.log(
    `E5: ${patterns.length} evil patterns x ${length / 1000} KB, slowest ${slowest.time.toFixed(1)} ms (${slowest.pattern}); ` +
      `${count('answered')} answered, ${count('stopped')} stopped at the step limit, ${count('refused')} refused`,
  );
  expect(patterns.length).toBeGreaterThanOrEqual(200);
  expect(results.filter(({ time }) => time > 100)).toEqual([]);
}, 120_000);

test('on texts as long as an IVR hears, evil patterns are answered as JavaScript answers them', () => {
  const subject = fc.stringMatching(/^[ab!]{0,12}$/);
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns.filter((pattern) => !/\(\?i\)|\\p/.test(pattern))),
      subject,
      (pattern, s) => {
        const result = compileExpression(
          `calldata.s.matches(${JSON.stringify(pattern)})`,
          sampleEnvironment,
          'boolean',
        );
        if (!result.ok) throw new Error(`${pattern}: ${result.problems[0]?.message}`);
        const expected = new RegExp(`^(?:${pattern})$`).test(s);
        expect(result.compiled.evaluate({ ...sampleScope, calldata: { s } })).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
  expect(run('(a+)+$', 'a'.repeat(1024))).toBe('answered');
  expect(run('([a-z0-9]+[-.])*[a-z0-9]+@([a-z0-9]+[.])+[a-z]{2,6}', 'a'.repeat(1024))).toBe('answered');
});
