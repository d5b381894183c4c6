import fc from 'fast-check';

/**
 * One program in three spellings: ours; CEL's, where numbers are doubles and whole numbers only by `int()`; and
 * CEL's without the forms that swallow errors (`&&`, `||`, `exists`, `all`), to compare failures.
 */
export interface Spelled {
  readonly ours: string;
  readonly cel: string;
  readonly strict: string;
}

type Part = fc.Arbitrary<Spelled>;

function same(text: string): Spelled {
  return { ours: text, cel: text, strict: text };
}

/** Puts parts together: one pattern for us, one for CEL and, where it differs, one for strict CEL; `#1` is the first part. */
function spell(parts: readonly Part[], ours: string, cel = ours, strict = cel): Part {
  const fill = (pattern: string, chosen: readonly string[]) =>
    pattern.replaceAll(/#(\d)/g, (_, number: string) => chosen[Number(number) - 1] ?? '');
  return fc.tuple(...parts).map((chosen) => ({
    ours: fill(
      ours,
      chosen.map((part) => part.ours),
    ),
    cel: fill(
      cel,
      chosen.map((part) => part.cel),
    ),
    strict: fill(
      strict,
      chosen.map((part) => part.strict),
    ),
  }));
}

const fromCalldata = (key: string) => ({
  ours: `calldata.${key}`,
  cel: `calldata.?${key}.orValue(null)`,
  strict: `calldata.?${key}.orValue(null)`,
});

const wholeLiteral = fc.integer({ min: 0, max: 20 }).map((n) => ({ ours: `${n}`, cel: `${n}.0`, strict: `${n}.0` }));
const fractionLiteral = fc.constantFrom('0.1', '0.2', '0.5', '2.25', '1e3').map(same);
const positionLiteral = fc.integer({ min: 0, max: 4 }).map((n) => ({ ours: `${n}`, cel: `${n}`, strict: `${n}` }));
const textLiteral = fc
  .constantFrom("''", "'a'", "'86'", "'8613800138000'", "'a,b,c'", "' é '", "'中文'", "'12'", "'x.y'")
  .map(same);
const pattern = fc.constantFrom('[0-9]+', 'a.*', '', '(a|b|,)+', '86.{11}', '[^a]', '\\\\s*é\\\\s*').map(same);

/** One reading in twenty meets a variable without a value. */
function read(unset: string, ...set: readonly string[]): Part {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...set).map(same), weight: 19 },
    { arbitrary: fc.constant(same(unset)), weight: 1 },
  );
}

const leaves = {
  number: fc.oneof(
    wholeLiteral,
    fractionLiteral,
    read('FLOW.unsetNumber', 'FLOW.tries', 'FLOW.amount', 'GLOBAL.count', 'calldata.n'),
  ),
  text: fc.oneof(textLiteral, read('FLOW.unset', 'FLOW.caller', 'calldata.s', 'GLOBAL.language')),
  flag: read('FLOW.unsetFlag', 'true', 'false', 'FLOW.vip', 'calldata.flag'),
  list: fc.oneof(
    read('FLOW.unsetList', 'FLOW.points', 'calldata.list'),
    fc.constant({ ours: '[]', cel: 'dyn([])', strict: 'dyn([])' }),
    fc.constant({ ours: '[1, 2.5]', cel: 'dyn([1.0, 2.5])', strict: 'dyn([1.0, 2.5])' }),
  ),
};

interface Parts {
  readonly number: Part;
  readonly text: Part;
  readonly flag: Part;
  readonly list: Part;
}

const deep = { maxDepth: 4, depthSize: 'small' } as const;

function infix(part: Part, operators: readonly string[]): Part[] {
  return operators.map((operator) => spell([part, part], `(#1 ${operator} #2)`));
}

function choice({ flag }: Parts, part: Part): Part {
  return spell([flag, part, part], '(#1 ? #2 : #3)');
}

/** What a loop makes of its element `x`, a number. */
function made({ number }: Parts): Part {
  return fc.oneof(spell([number], '(x + #1)'), spell([number], '(x * #1)'), fc.constant(same('x')));
}

/** What a loop asks of its element `x`. */
function asked({ number, flag }: Parts): Part {
  const guarded = spell([flag, number], '(x < #2 || #1)', undefined, '(x < #2 ? true : #1)');
  return fc.oneof(spell([number], '(x > #1)'), spell([number], '(x == #1)'), guarded);
}

function numbers(parts: Parts): Part {
  const { number, text, list } = parts;
  return fc.oneof(
    deep,
    leaves.number,
    ...infix(number, ['+', '-', '*']),
    spell([number, number], '(#1 / #2)', 'quotient(#1, #2)'),
    spell([number, number], '(#1 % #2)', 'remainder(#1, #2)'),
    spell([number], '(-#1)'),
    spell([text], '#1.length()', 'double(#1.size())'),
    spell([list], 'size(#1)', '(dyn(#1) == null ? 0.0 : double(size(#1)))'),
    spell([text, text], '#1.indexOf(#2)', 'double(#1.indexOf(#2))'),
    spell([number], 'int(#1)', 'double(int(#1))'),
    spell([number], 'double(string(#1))'),
    choice(parts, number),
  );
}

const partNumber = fc.integer({ min: 1, max: 3 }).map((n) => ({ ours: `${n}`, cel: `${n - 1}`, strict: `${n - 1}` }));

function texts(parts: Parts): Part {
  const { number, text, flag } = parts;
  return fc.oneof(
    deep,
    leaves.text,
    ...infix(text, ['+']),
    spell([text], '#1.toUpperCase()', '#1.upperAscii()'),
    spell([text], '#1.toLowerCase()', '#1.lowerAscii()'),
    spell([text], '#1.trim()'),
    spell([text, positionLiteral], '#1.substring(#2)'),
    spell([text, positionLiteral, positionLiteral], '#1.substring(#2, #3)'),
    spell([text, text], "#1.replace('a', #2)", "#1.split('a').join(#2)"),
    spell([text, partNumber], "#1.divideString(#2, ',')", "#1.split(',')[#2]"),
    spell([number], 'string(#1)'),
    spell([flag], 'string(#1)'),
    choice(parts, text),
  );
}

const optionalData = fc.constantFrom('missing', 'nothing', 's', 'n').map(fromCalldata);
const maybeUnset = fc.constantFrom('FLOW.unset', 'FLOW.caller', 'FLOW.unsetList', 'calldata.s').map(same);

function flags(parts: Parts): Part {
  const { number, text, flag, list } = parts;
  return fc.oneof(
    deep,
    leaves.flag,
    ...infix(number, ['<', '<=', '>', '>=', '==', '!=']),
    ...infix(text, ['<', '<=', '>', '>=', '==', '!=']),
    ...infix(flag, ['==', '!=']),
    ...infix(list, ['==', '!=']),
    spell([flag, flag], '(#1 && #2)', undefined, '(#1 ? (#2 ? true : false) : false)'),
    spell([flag, flag], '(#1 || #2)', undefined, '(#1 ? true : (#2 ? true : false))'),
    spell([flag], '(!#1)'),
    spell([text, text], '#1.startsWith(#2)'),
    spell([text, text], '#1.endsWith(#2)'),
    spell([text, text], '#1.contains(#2)'),
    spell([text, pattern], "#1.matches('#2')", "#1.matches('^(?:#2)$')"),
    spell([number, list], '(#1 in #2)'),
    spell([list, asked(parts)], '#1.exists(x, #2)', undefined, '(size(#1.filter(x, #2)) > 0)'),
    spell([list, asked(parts)], '#1.all(x, #2)', undefined, '(size(#1.filter(x, #2)) == size(#1))'),
    spell([list, asked(parts)], '#1.exists_one(x, #2)'),
    spell([optionalData], '(#1 == null)'),
    spell([maybeUnset], '(#1 != null)'),
    choice(parts, flag),
  );
}

function lists(parts: Parts): Part {
  const { number, list } = parts;
  return fc.oneof(
    deep,
    leaves.list,
    ...infix(list, ['+']),
    spell([list, made(parts)], '#1.map(x, #2)'),
    spell([list, asked(parts), made(parts)], '#1.map(x, #2, #3)'),
    spell([list, asked(parts)], '#1.filter(x, #2)'),
    spell([number, number], '[#1, #2]', 'dyn([#1, #2])'),
    choice(parts, list),
  );
}

const programs = fc.letrec<{ number: Spelled; text: Spelled; flag: Spelled; list: Spelled }>((tie) => {
  const parts = { number: tie('number'), text: tie('text'), flag: tie('flag'), list: tie('list') };
  return { number: numbers(parts), text: texts(parts), flag: flags(parts), list: lists(parts) };
});

/** Well-typed programs of every kind, over the variables of the sample call. */
export const typedProgram: Part = fc.oneof(programs.number, programs.text, programs.flag, programs.list);
