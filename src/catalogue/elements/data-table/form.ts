import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['operation'] }, { fields: ['timeout'], isAdvanced: true }],
  fields: {
    'operation/where': { widget: 'rows' },
    'operation/values': { widget: 'rows' },
    'operation/first': { widget: 'rows' },
  },
};
