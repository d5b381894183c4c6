import fc from 'fast-check';

const literal = fc.oneof(
  fc.constantFrom(
    'true',
    'false',
    'null',
    '0',
    '1',
    '42',
    '1.5',
    '2e3',
    '1e-7',
    '0x1F',
    '9007199254740993',
    '""',
    "''",
  ),
  fc
    .string({ unit: 'binary', maxLength: 6 })
    .map((text) => JSON.stringify(text).replaceAll(/\\u[dD][89abAB].{2}/g, '?')),
  fc.constantFrom("'it\\'s'", '"""three "quotes" """', "r'raw\\d'", "'中文😀'", "'\\u4e2d\\x41\\101\\a'"),
);
const name = fc.constantFrom('x', 'y', 'FLOW', 'GLOBAL', 'calldata', 'caller', 'size', 'constructor', '_a1', 'true_');
const member = fc.constantFrom(
  'caller',
  'tries',
  'vip',
  'points',
  'order',
  'n',
  's',
  'list',
  'length',
  'constructor',
  'in_',
);
const method = fc.constantFrom(
  'length',
  'size',
  'startsWith',
  'contains',
  'substring',
  'divideString',
  'matches',
  'trim',
  'nope',
);
const loop = fc.constantFrom('exists', 'all', 'exists_one', 'map', 'filter');
const callee = fc.constantFrom('size', 'string', 'int', 'double', 'bool', 'has', 'foo');
const infix = fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||', 'in');
const variable = fc.constantFrom(
  ...[
    'FLOW.caller',
    'FLOW.tries',
    'FLOW.amount',
    'FLOW.vip',
    'FLOW.points',
    'FLOW.order',
    'FLOW.unset',
    'GLOBAL.count',
  ],
  ...['calldata.n', 'calldata.s', 'calldata.list', 'calldata.missing', 'IVRREQUEST.input', 'SYS.callingNumber'],
);

/** Any text that the grammar of the language can make, most of them with errors of types and names. */
export const randomProgram: fc.Arbitrary<string> = fc.letrec<{ program: string }>((tie) => {
  const part = tie('program');
  const bracketed = part.map((inner) => `(${inner})`);
  return {
    program: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      fc.oneof(literal, variable, variable, name),
      fc.tuple(part, infix, part).map(([left, operator, right]) => `${left} ${operator} ${right}`),
      fc.tuple(bracketed, infix, bracketed).map(([left, operator, right]) => `${left}${operator}${right}`),
      fc.tuple(bracketed, infix, part).map(([left, operator, right]) => `${left}\n${operator} ${right}`),
      fc.tuple(part, part, part).map(([test, yes, no]) => `(${test}) ? ${yes} : ${no}`),
      fc.tuple(fc.constantFrom('!', '-', '- -', '!!'), bracketed).map(([sign, inner]) => sign + inner),
      fc.tuple(fc.oneof(variable, bracketed), member).map(([holder, key]) => `${holder}.${key}`),
      fc.tuple(fc.oneof(variable, bracketed), part).map(([holder, key]) => `${holder}[${key}]`),
      fc
        .tuple(bracketed, method, fc.array(part, { maxLength: 2 }))
        .map(([on, called, args]) => `${on}.${called}(${args.join(', ')})`),
      fc
        .tuple(bracketed, loop, part, fc.array(part, { maxLength: 1 }))
        .map(([on, called, body, more]) => `${on}.${called}(x, ${[body, ...more].join(', ')})`),
      fc.tuple(callee, fc.array(part, { maxLength: 2 })).map(([called, args]) => `${called}(${args.join(', ')})`),
      fc.array(part, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(fc.tuple(literal, part), { maxLength: 2 })
        .map((entries) => `{${entries.map((entry) => entry.join(': ')).join(', ')}}`),
    ),
  };
}).program;
