/** Texts of the classes that JSON parsers are judged by; generated after RFC 8259, none is copied from a corpus. */
export interface JsonTexts {
  /** What every parser must take. */
  readonly accept: readonly string[];
  /** What no parser may take. */
  readonly reject: readonly (string | Uint8Array)[];
  /** What the RFC leaves open: lost precision, half characters, other encodings, depth. */
  readonly either: readonly (string | Uint8Array)[];
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const inList = (text: string) => `[${text}]`;
const quoted = (text: string) => `["${text}"]`;

const goodNumbers =
  '0 -0 1 -1 10 123456789 0.1 -0.1 1.50 0e1 0E1 0e+1 0e-1 1e5 1E5 1e+5 1E-5 1.5e3 -1.5E-3 20e1 1e-2 -12 0.0000001 1.7976931348623157e308 5e-324'.split(
    ' ',
  );
const goodStrings = [
  ...['', 'a', ' ', 'a b', '\\"', '\\\\', '\\/', '\\b', '\\f', '\\n', '\\r', '\\t', '\\u0041', '\\u00e9', '\\u6C49'],
  ...['\\uD834\\uDD1E', '\\ud834\\udd1e', '\\u0012', '\\u0000', '\\u2028', '\\uFFFF', '\\uFFFE', '\\u005C', '\\u0022'],
  ...['é', '汉', '𝄞', '\u2028', '\u2029', '\u007f', '\u0085', '/*a*/', '{}[],:', "'", '\uffff', 'ﷺ', '\\\\u0041', '𐀀'],
];
const goodObjects = [
  ...['{}', '{ }', '{"":0}', '{"a":1}', '{"a":1,"b":2}', '{"a":1,"a":1}', '{"a":1,"a":2}', '{"a":[]}', '{"a":{}}'],
  ...[
    '{"\\u0061":1}',
    '{"a\\u0000b":1}',
    '{\n"a"\t:\r1 }',
    '{"a":{"b":{"c":[1,{}]}}}',
    '{"__proto__":1}',
    '{"汉":"字"}',
  ],
];
const goodShapes = [
  ...['[]', '[ ]', ' [] ', '[1]', '[1,2]', '[[]]', '[[],[]]', '["a",1,null,true,false,{}]', 'true', 'false', 'null'],
  ...['1', '-1', '"a"', '""', '\t1\n', '[1\n]'],
];

const badNumbers =
  '+1 ++1 -- - -a .1 1. 1.e1 1e 1e+ 1e- 1E 1E+ 0e 0e+ 0.e1 01 -01 00 -00 012 0x1 0X1 0b1 0o7 1_000 1,5x Infinity -Infinity NaN -NaN inf nan 1a 1.2.3 1e1e1 1e1.5 1-1 1+1 1e+-1 2.e3 2.e+3 2.e-3 -1x 1/2 1:2 -2. -.5 0x 0xF ⅓ １ 1e５ ∞ 1f 1n 1d #1 $1 1% (1) =1'.split(
    ' ',
  );
const badStrings = [
  ...[
    '\\x41',
    '\\a',
    '\\0',
    '\\v',
    '\\e',
    "\\'",
    '\\',
    '\\u',
    '\\u0',
    '\\u00',
    '\\u00A',
    '\\u00G0',
    '\\uD834\\u',
    '\\U0041',
  ],
  ...[
    '\\u{41}',
    '\\ ',
    '\\\n',
    '\n',
    '\t',
    '\r',
    '\u0000',
    '\u001f',
    '\u0001',
    '\b',
    '\f',
    'a"b',
    '"',
    '\\\\\\',
    '\\u 041',
  ],
  ...['\\u004', '\\uD8', '\\uD834\\uDD', '\\u-041', '\\é', '\\汉', '\\🌀'],
];
const badArrays = [
  ...[
    '[',
    ']',
    '[1',
    '[1,',
    '[,',
    '[,]',
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[1,,]',
    '[1 2]',
    '["a" "b"]',
    '[1:2]',
    '[[]',
    '[]]',
  ],
  ...['[}', '[1}', '["a"', '["a",', '[a]', '[a', '[*]', '[ \f]', '[\v]', '[\u00a01]', '[\u20601]', '[1;2]', '[...1]'],
  ...['[""', '[true false]', '[undefined]', "['a']", '[`a`]', '[<null>]', '[1,\n1\n,1', '[{}', '[1]]', 'x[1]'],
];
const badObjects = [
  ...[
    '{',
    '}',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    '{,}',
    '{,"a":1}',
    '{"a":1,,"b":2}',
    '{"a" 1}',
    '{"a"::1}',
  ],
  ...[
    '{"a":1 "b":2}',
    '{a:1}',
    "{'a':1}",
    '{1:1}',
    '{null:1}',
    '{true:1}',
    '{[]:1}',
    '{"a",1}',
    '{"a"=1}',
    '{"a":}',
    '{:1}',
  ],
  ...[
    '{"a":1]',
    '{]',
    '{"a":"b"',
    '{"a":1}}',
    '{"a":1}#',
    '{"a":/*b*/1}',
    '{"a":1}//',
    '{"a":1}/**/',
    '{/**/}',
    '{"a":a',
  ],
  ...['{"a":1 ,}', '{"a":1;"b":2}', '{"a\n":1}', '{🌀:1}', '{"a":1}{"b":2}', '{ "a" , }', '{"a":`b`}', '{{}}', '{[1]}'],
];
const badShapes = [
  ...[
    '',
    ' ',
    'nul',
    'nulll',
    'tru',
    'True',
    'TRUE',
    'truee',
    'fals',
    'False',
    'NULL',
    'Null',
    'undefined',
    'a',
    "'a'",
    '"',
    '"a',
  ],
  ...['<.>', '//', '/**/1', '1 1', '[] []', '\u2060[]', '\u00a0[]', '\f[]', '[]\f', '[]\u0000', '\\', ',', ':'],
];
const badBytes = [
  bytes(0xe5),
  bytes(0x5b, 0xff, 0x5d),
  bytes(0x5b, 0xc3, 0x5d),
  bytes(0x22, 0x80),
  bytes(0x7b, 0x22, 0xe4, 0x22),
  bytes(0xef, 0xbb),
];

const eitherNumbers =
  '1e999 -1e999 1e-999 123123e100000 0.4e00669999999999999999 -1e+9999 1.5e+9999 100000000000000000000 -123123123123123123123'.split(
    ' ',
  );
const eitherStrings = [
  ...[
    '\\uD800',
    '\\uDC00',
    '\\uDADA',
    '\\uD834\\uD834',
    '\\uDD1E\\uD834',
    '\\uD800x',
    '\\uD800\\n',
    '\\uDFAA',
    '\\ud800\\u0041',
  ],
  ...['x\\uD888y', '\\uDd1ea', '\\uD800\\uD800\\uDC00'],
];
const eitherBytes = [
  ...[
    bytes(0x5b, 0x22, 0xff, 0x22, 0x5d),
    bytes(0x22, 0xc0, 0xaf, 0x22),
    bytes(0x22, 0xed, 0xa0, 0x80, 0x22),
    bytes(0x22, 0xf4, 0xbf, 0xbf, 0xbf, 0x22),
  ],
  ...[
    bytes(0x22, 0x81, 0x22),
    bytes(0x22, 0xe0, 0xff, 0x22),
    bytes(0x22, 0xfc, 0x80, 0x80, 0x80, 0x80, 0x80, 0x22),
    bytes(0x22, 0xe9, 0x22),
  ],
  ...[
    bytes(0xff, 0xfe, 0x5b, 0, 0x5d, 0),
    bytes(0xfe, 0xff, 0, 0x5b, 0, 0x5d),
    bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d),
    bytes(0x5b, 0, 0x5d, 0),
  ],
];
const eitherShapes = [`${'['.repeat(500)}${']'.repeat(500)}`, `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`];

export const jsonTexts: JsonTexts = {
  accept: [...goodNumbers.map(inList), ...goodStrings.map(quoted), ...goodObjects, ...goodShapes],
  reject: [
    ...badNumbers.map(inList),
    ...badStrings.map(quoted),
    ...badArrays,
    ...badObjects,
    ...badShapes,
    ...badBytes,
  ],
  either: [...eitherNumbers.map(inList), ...eitherStrings.map(quoted), ...eitherBytes, ...eitherShapes],
};
