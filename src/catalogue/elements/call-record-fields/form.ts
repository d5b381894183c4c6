import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['fields'] }],
  fields: {
    fields: { widget: 'rows' },
  },
};
