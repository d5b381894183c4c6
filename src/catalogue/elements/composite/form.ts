import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['flow', 'inputs', 'outputs'] }],
  fields: {
    inputs: { widget: 'rows' },
    outputs: { widget: 'rows' },
  },
};
