import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from './parse.ts';
import { readsOf } from './references.ts';
import { renameInTemplate, renameVariable } from './rename.ts';

const open = '$' + '{';

describe('renaming FLOW.a to FLOW.b', () => {
  test.each([
    ['FLOW.a == 1', 'FLOW.b == 1'],
    ['FLOW.a+FLOW.a', 'FLOW.b+FLOW.b'],
    ['FLOW . a', 'FLOW.b'],
    ["FLOW['a'].x", 'FLOW.b.x'],
    ['FLOW[ "\\u0061" ] == 1', 'FLOW.b == 1'],
    ['FLOW.ab + FLOW.aa', 'FLOW.ab + FLOW.aa'],
    ['GLOBAL.a', 'GLOBAL.a'],
    ['FLOW.a.a.FLOW.a', 'FLOW.b.a.FLOW.a'],
    ["'FLOW.a' + r'FLOW.a'", "'FLOW.a' + r'FLOW.a'"],
    ['"""\nFLOW.a"""', '"""\nFLOW.a"""'],
    ['calldata.FLOW.a', 'calldata.FLOW.a'],
    ['xFLOW.a', 'xFLOW.a'],
    ['FLOW.a // not FLOW.a\n + FLOW.a', 'FLOW.b // not FLOW.a\n + FLOW.b'],
    ['has(FLOW.a) && (FLOW.a', 'has(FLOW.b) && (FLOW.b'],
    ["FLOW.a == 'open", "FLOW.b == 'open"],
    ['{FLOW.a: FLOW.a}', '{FLOW.b: FLOW.b}'],
  ])('turns %s into %s', (text, renamed) => {
    expect(renameVariable(text, 'FLOW.a', 'FLOW.b')).toBe(renamed);
  });
});

test('a new name that cannot stand after a point is written in brackets', () => {
  expect(renameVariable('FLOW.a == 1', 'FLOW.a', 'FLOW.in')).toBe('FLOW["in"] == 1');
  expect(renameVariable('calldata.a', 'calldata.a', 'calldata.card "no"')).toBe('calldata["card \\"no\\""]');
});

test('in a text only what stands in its parts is renamed', () => {
  const text = `FLOW.a $${open}FLOW.a} ${open}FLOW.a + 'FLOW.a}'} ${open}FLOW.a`;
  const renamed = `FLOW.a $${open}FLOW.a} ${open}FLOW.b + 'FLOW.a}'} ${open}FLOW.a`;
  expect(renameInTemplate(text, 'FLOW.a', 'FLOW.b')).toBe(renamed);
});

const name = fc.constantFrom('a', 'b', 'ab', 'FLOW', 'c1', '_', 'in_', 'r', 'b2');
const scope = fc.constantFrom('FLOW', 'GLOBAL', 'calldata', 'SYS');
const atom = fc.oneof(
  fc.tuple(scope, name).map(([holder, member]) => `${holder}.${member}`),
  fc.tuple(scope, name).map(([holder, member]) => `${holder} [ '${member}' ]`),
  fc.tuple(scope, name).map(([holder, member]) => `"${holder}.${member}"`),
  fc.tuple(scope, name).map(([holder, member]) => `r'\\${holder}.${member}'`),
  name.map((member) => `calldata.x.FLOW.${member}`),
  fc.constantFrom('1.5', '0x1F', '1e3', 'size(FLOW.a)', '[FLOW.a, GLOBAL.b].map(x, x)', '1 // FLOW.a\n'),
);
const program = fc.array(atom, { minLength: 1, maxLength: 6 }).map((atoms) => atoms.join(' + '));

/** Every pair of scope and member that the syntax tree reads, independent of the token search. */
function readsOfTree(text: string): readonly string[] {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || !('op' in node) || !('args' in node)) return;
    const { op, args } = node as { op: string; args: [{ op: string; args: string }, string | { args: string }] };
    if ((op === '.' || op === '[]') && args[0].op === 'id' && /^(FLOW|GLOBAL|calldata|SYS)$/.test(args[0].args)) {
      found.add(`${args[0].args}.${typeof args[1] === 'string' ? args[1] : args[1].args}`);
    } else visit(args);
  };
  visit(parsed.ast);
  return [...found].sort();
}

test('the names found in a text are those its syntax tree reads', () => {
  fc.assert(
    fc.property(program, (text) => {
      expect(readsOf(text)).toEqual(readsOfTree(text));
    }),
    { numRuns: 2000 },
  );
});

test('after renaming exactly the old name has become the new one, and renaming back restores what is read', () => {
  fc.assert(
    fc.property(program, scope, name, (text, holder, member) => {
      const [from, to] = [`${holder}.${member}`, `${holder}.brandNew`];
      const renamed = renameVariable(text, from, to);
      const expected = readsOfTree(text).map((read) => (read === from ? to : read));
      expect(readsOfTree(renamed)).toEqual(expected.sort());
      expect(readsOfTree(renameVariable(renamed, to, from))).toEqual(readsOfTree(text));
    }),
    { numRuns: 2000 },
  );
});

test('a text that does not use the name stays as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(renameVariable(text, 'FLOW.neverUsed', 'FLOW.other')).toBe(text);
      expect(renameInTemplate(text, 'FLOW.neverUsed', 'FLOW.other')).toBe(text);
    }),
  );
});
