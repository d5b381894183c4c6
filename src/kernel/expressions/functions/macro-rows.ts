import type { MacroRow } from '../function-row.ts';

const element = { name: 'x' };
const condition = { name: 'condition' };

/** Forms with their own rules: `has` looks at a path, the others name the element of a list. */
export const macroRows: readonly MacroRow[] = [
  {
    name: 'has',
    form: 'macro',
    receiver: 'none',
    parameters: [{ name: 'path' }],
    optional: 0,
    returns: 'boolean',
    doc: 'Whether a variable or a field has a value: the same as `path != null`.',
    example: "has(calldata.orderNo) ? 'known' : 'new'",
    gives: 'new',
  },
  {
    name: 'exists',
    form: 'macro',
    receiver: 'list',
    parameters: [element, condition],
    optional: 0,
    returns: 'boolean',
    doc: 'Whether the condition holds for at least one element; stops at the first.',
    example: '[1, 5, 9].exists(x, x > 4)',
    gives: true,
  },
  {
    name: 'all',
    form: 'macro',
    receiver: 'list',
    parameters: [element, condition],
    optional: 0,
    returns: 'boolean',
    doc: 'Whether the condition holds for every element; stops at the first for which it does not.',
    example: '[1, 5, 9].all(x, x > 4)',
    gives: false,
  },
  {
    name: 'exists_one',
    form: 'macro',
    receiver: 'list',
    parameters: [element, condition],
    optional: 0,
    returns: 'boolean',
    doc: 'Whether the condition holds for exactly one element.',
    example: '[1, 5, 9].exists_one(x, x > 8)',
    gives: true,
  },
  {
    name: 'filter',
    form: 'macro',
    receiver: 'list',
    parameters: [element, condition],
    optional: 0,
    returns: 'list',
    doc: 'The elements for which the condition holds.',
    example: '[1, 5, 9].filter(x, x > 4)',
    gives: [5, 9],
  },
  {
    name: 'map',
    form: 'macro',
    receiver: 'list',
    parameters: [element, { name: 'condition' }, { name: 'value' }],
    optional: 1,
    returns: 'list',
    doc: 'A list of what the value gives for each element; with three arguments only for those that fit the condition.',
    example: '[1, 5, 9].map(x, x > 4, x * 10)',
    gives: [50, 90],
  },
];
