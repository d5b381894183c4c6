import { expect, test } from 'vitest';
import { cpuTime } from '../../../lib/cpu-time.harness.ts';
import { compileExpression } from '../compile-expression.ts';
import { compileTemplate } from '../compile-template.ts';
import { ExpressionError } from '../expression-error.ts';
import { sampleEnvironment, sampleScope } from '../sample-call.harness.ts';

const open = '$' + '{';
const long = 'a'.repeat(100_000);
const words = 'ab '.repeat(33_333);
const numbers = Array.from({ length: 10_000 }, (_, index) => index);

/** A list whose parts are shared: small in memory, endless when compared or written. */
function shared(levels: number): readonly unknown[] {
  return levels === 0 ? [1, 2, 3] : Array<readonly unknown[]>(10).fill(shared(levels - 1));
}

const scope = {
  ...sampleScope,
  flow: [long, ...sampleScope.flow.slice(1)],
  calldata: JSON.parse(JSON.stringify({ long, words, numbers, n: 1, half: `b${'a'.repeat(50_000)}` })),
};
Object.assign(scope.calldata, {
  shared: shared(12),
  again: shared(12),
  needle: `${'a'.repeat(25_000)}b${'a'.repeat(25_000)}`,
});

function repeated(part: string, times: number, joint = ''): string {
  return Array<string>(times).fill(part).join(joint);
}

/** Each tries to take time or memory in its own way. */
const hostile: Readonly<Record<string, string>> = {
  'brackets inside brackets': '('.repeat(2000) + ')'.repeat(2000),
  'lists inside lists': '['.repeat(2000) + ']'.repeat(2000),
  'a long row of signs': `${'!'.repeat(4000)}true`,
  'a long row of minus signs': `${'-'.repeat(900)}FLOW.tries`,
  'a long condition': repeated('!FLOW.vip', 250, '||'),
  'a long sum': repeated('1', 490, '+'),
  'a choice in a choice': `${repeated('FLOW.vip ? 1 : ', 200)}1`,
  'a text beyond the limit': `'${'x'.repeat(5000)}'`,
  'two loops': 'calldata.numbers.map(x, calldata.numbers.map(y, x + y))',
  'three loops that give nothing': 'calldata.numbers.all(x, calldata.numbers.all(y, calldata.numbers.all(z, true)))',
  'a loop with a large body': `calldata.numbers.map(x, ${repeated('x', 300, '+')})`,
  'lists that double': `[calldata.numbers].map(a, a + a).map(a, a + a)`,
  'lists that grow in a loop': 'calldata.numbers.map(x, calldata.numbers + [x])',
  'texts that double': `['aaaaaaaaaaaaaaaa']${repeated('.map(x, x + x)', 20)}`,
  'texts that grow in a loop': 'calldata.numbers.map(x, FLOW.caller.toUpperCase())',
  'texts joined in a loop': 'calldata.numbers.map(x, calldata.half + string(x))',
  'a replacement by a long text': "calldata.long.replace('a', calldata.long)",
  'replacements one after another': `'aaaa'${repeated(".replace('a', 'aaaaaaaaaaaaaaaa')", 12)}`,
  'replacements in a loop': "calldata.numbers.map(x, calldata.long.replace('a', 'b'))",
  'a division into many parts': "calldata.numbers.map(x, calldata.words.divideString(2, ' '))",
  'a division by a pattern': "calldata.numbers.map(x, calldata.words.divideString(2, '[a-c]+|[x-z]'))",
  'a search for a needle that nearly fits': 'calldata.long.contains(calldata.needle)',
  'the same search many times': repeated('calldata.long.contains(calldata.needle)', 90, '||'),
  'a search in a loop': 'calldata.numbers.exists(x, calldata.long.contains(calldata.half))',
  'a replacement with a needle that nearly fits': "calldata.long.replace(calldata.needle, '')",
  'a pattern in a loop': "calldata.numbers.exists(x, calldata.long.matches('(a|a)*b'))",
  'a new pattern each time': "calldata.numbers.exists(x, 'a'.matches('a{900}' + string(x)))",
  'many large patterns': repeated("'a'.matches('a{999}')", 150, '||'),
  'a large pattern on a long text': "calldata.words.matches('(.*a.{30}b){5}x')",
  'a comparison without end': 'calldata.shared == calldata.again',
  'a comparison without end in a list': 'calldata.shared in [calldata.again]',
  'a text without end': 'string(calldata.shared)',
  'a text without end in a loop': 'calldata.numbers.map(x, string(calldata.numbers))',
  'membership in a loop': 'calldata.numbers.all(x, x in calldata.numbers)',
  'comparison in a loop': 'calldata.numbers.all(x, calldata.numbers == calldata.numbers + [])',
  'sizes of objects in a loop': 'calldata.numbers.all(x, size(calldata) > 0)',
};

const hostileTexts: Readonly<Record<string, string>> = {
  'many parts': repeated(`${open}FLOW.tries + ${repeated('1', 15, '+')}}`, 200),
  'long parts': repeated(`${open}FLOW.caller}`, 200),
  'a written value without end': `${open}calldata.shared}`,
  'openings without an end': repeated(open, 4500),
  'escapes without an end': repeated(`$${open}`, 3000),
};

type Ending = 'a value' | 'the language stopped it' | 'refused';

function endOf(text: string, asTemplate: boolean): Ending {
  const result = asTemplate
    ? compileTemplate(text, sampleEnvironment)
    : compileExpression(text, sampleEnvironment, 'any');
  if (!result.ok) return 'refused';
  try {
    result.compiled.evaluate(scope);
    return 'a value';
  } catch (error) {
    if (error instanceof ExpressionError) return 'the language stopped it';
    throw error;
  }
}

/** The best of three, so that a busy machine does not count as a slow language. */
function milliseconds(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = cpuTime();
    run();
    return cpuTime() - start;
  });
  return Math.min(...times);
}

test('E4: every hostile program ends within 50 ms and none makes memory grow by 32 MB', () => {
  const programs = [
    ...Object.entries(hostile).map(([name, text]) => ({ name, text, template: false })),
    ...Object.entries(hostileTexts).map(([name, text]) => ({ name, text, template: true })),
  ];
  const results = programs.map(({ name, text, template }) => {
    let ending: Ending = 'refused';
    const before = process.memoryUsage().rss;
    const time = milliseconds(() => {
      ending = endOf(text, template);
    });
    const megabytes = (process.memoryUsage().rss - before) / 2 ** 20;
    return { name, ending: ending as Ending, time, megabytes };
  });
  const growth = Math.max(...results.map(({ megabytes }) => megabytes));
  const slowest = results.reduce((a, b) => (a.time > b.time ? a : b));
  const count = (wanted: Ending) => results.filter(({ ending }) => ending === wanted).length;
  console.log(
    `E4: ${results.length} hostile programs, slowest ${slowest.time.toFixed(1)} ms (${slowest.name}), memory of one at most +${growth.toFixed(1)} MB; ` +
      `${count('refused')} refused, ${count('the language stopped it')} stopped, ${count('a value')} gave a value`,
  );
  if (process.env.HARDEN !== undefined) console.table(results);
  expect(results.filter(({ time }) => time > 50)).toEqual([]);
  expect(growth).toBeLessThan(32);
}, 120_000);
