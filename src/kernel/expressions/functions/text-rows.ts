import type { Value } from '../../model/value.ts';
import { tooLongText } from '../failures.ts';
import type { CallableRow } from '../function-row.ts';
import { limits } from '../limits.ts';
import { charge, type Frame } from '../term.ts';
import { text } from './parameters.ts';

function sizeOf(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return Object.keys(value).length;
}

function changed(frame: Frame, value: string, change: (value: string) => string, by: string): string {
  charge(frame, 1 + (value.length >> 5));
  const result = change(value);
  return result.length <= limits.textLength ? result : tooLongText(by);
}

const sized = { name: 'value', kinds: ['string', 'list', 'object', 'null'] } as const;

/** Length and letter case. Lengths and positions count UTF-16 units, as the vendor's platform (Java) does. */
export const textRows: readonly CallableRow[] = [
  {
    name: 'length',
    form: 'method',
    parameters: [text],
    optional: 0,
    returns: 'integer',
    counted: false,
    implement: (_frame, value: string) => value.length,
    doc: 'Number of characters of a text. A character outside the basic plane, such as an emoji, counts as 2.',
    example: "'86138'.length()",
    gives: 5,
  },
  ...(['method', 'function'] as const).map(
    (form): CallableRow => ({
      name: 'size',
      form,
      parameters: [sized],
      optional: 0,
      returns: 'integer',
      counted: false,
      implement: (_frame, value: Value) => sizeOf(value),
      doc: 'Number of elements of a list, of keys of an object or of characters of a text; 0 without a value.',
      example: form === 'method' ? '[10, 20].size()' : 'size(null)',
      gives: form === 'method' ? 2 : 0,
    }),
  ),
  {
    name: 'toUpperCase',
    form: 'method',
    parameters: [text],
    optional: 0,
    returns: 'string',
    counted: true,
    implement: (frame, value: string) => changed(frame, value, (it) => it.toUpperCase(), 'toUpperCase'),
    doc: 'The text in capital letters, whatever the language of the tenant.',
    example: "'vip'.toUpperCase()",
    gives: 'VIP',
  },
  {
    name: 'toLowerCase',
    form: 'method',
    parameters: [text],
    optional: 0,
    returns: 'string',
    counted: true,
    implement: (frame, value: string) => changed(frame, value, (it) => it.toLowerCase(), 'toLowerCase'),
    doc: 'The text in small letters, whatever the language of the tenant.',
    example: "'VIP'.toLowerCase()",
    gives: 'vip',
  },
  {
    name: 'trim',
    form: 'method',
    parameters: [text],
    optional: 0,
    returns: 'string',
    counted: true,
    implement: (frame, value: string) => changed(frame, value, (it) => it.trim(), 'trim'),
    doc: 'The text without spaces and line breaks at its two ends.',
    example: "' 42 '.trim()",
    gives: '42',
  },
];
