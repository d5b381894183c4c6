import type { Attack } from './text-attacks.harness.ts';

/** F5: arrays and objects inside one another, closed, left open, and inside a document. */
export function* nestingAttacks(depth: number): Generator<Attack> {
  yield { name: 'lists', text: '['.repeat(depth) + ']'.repeat(depth) };
  yield { name: 'open lists', text: '['.repeat(depth) };
  yield { name: 'groups', text: '{"a":'.repeat(depth) + '1'.concat('}'.repeat(depth)) };
  yield { name: 'open groups', text: '{"a":'.repeat(depth) };
  yield { name: 'both', text: '[{"a":'.repeat(depth / 2) + '1'.concat('}]'.repeat(depth / 2)) };
  yield {
    name: 'in a document',
    text: `{"kind":"flow","formatVersion":1,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`,
  };
  yield { name: 'after a deep text', text: `["${'['.repeat(depth)}",${'['.repeat(depth)}` };
}

/** F6: texts just under the limit in bytes, each large in another way. `head` is the beginning of a valid document. */
export function* sizeAttacks(limit: number, head: string): Generator<Attack> {
  const fill = (unit: string) => unit.repeat(Math.floor((limit - head.length - 100) / unit.length));
  yield { name: 'one text', text: `${head},"description":"${fill('x')}"}` };
  yield { name: 'one text of escapes', text: `${head},"description":"${fill('\\u0041')}"}` };
  yield { name: 'one list of numbers', text: `${head},"connections":[${fill('1,')}1]}` };
  yield { name: 'one list of groups', text: `${head},"connections":[${fill('{},')}{}]}` };
  yield { name: 'one group of the same keys', text: `${head},"layout":{${fill('"a":1,')}"a":1}}` };
  yield { name: 'one long key', text: `${head},"${fill('k')}":1}` };
  yield { name: 'one long number', text: `${head},"connections":[${fill('9')}]}` };
  yield { name: 'nothing but spaces', text: `${head}${fill(' ')}}` };
  yield { name: 'nothing but line breaks', text: `${fill('\n')}${head}` };
  yield { name: 'one open text', text: `${head},"description":"${fill('\\\\')}` };
}

/** Lists of so many wrong entries that they pass the limit of values and reach the validator. */
export function* wrongEntryAttacks(count: number, head: string): Generator<Attack> {
  yield { name: 'wrong connections', text: `${head},"connections":[${'0,'.repeat(count)}0]}` };
  yield { name: 'wrong elements', text: `${head},"elements":[${'{},'.repeat(count)}{}]}` };
  yield {
    name: 'unknown fields',
    text: `${head}${Array.from({ length: count }, (_, index) => `,"f${index}":0`).join('')}}`,
  };
  yield {
    name: 'equal entries',
    text: `${head},"elements":[{"type":"menu","settings":{"keys":[${'"1",'.repeat(count)}"1"]}}]}`,
  };
}
