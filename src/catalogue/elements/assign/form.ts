import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['assignments'] }],
  fields: {
    assignments: { widget: 'rows' },
  },
};
