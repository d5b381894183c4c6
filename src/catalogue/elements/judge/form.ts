import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['conditions'] }],
  fields: {
    conditions: { widget: 'rows' },
  },
};
