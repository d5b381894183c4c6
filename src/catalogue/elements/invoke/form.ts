import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['interface', 'inputs'] },
    { title: { en: 'Answer', zh: '应答' }, fields: ['assignments', 'conditions'] },
  ],
  fields: {
    inputs: { widget: 'rows' },
    assignments: { widget: 'rows' },
    conditions: { widget: 'rows' },
  },
};
