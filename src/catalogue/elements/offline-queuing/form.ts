import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['operation', 'number'] }, { fields: ['timeout'], isAdvanced: true }],
  fields: {
    number: { placeholder: 'SYS.callingNumber' },
  },
};
