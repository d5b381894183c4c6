import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['procedure', 'inputs'] },
    { title: { en: 'Results', zh: '结果' }, fields: ['assignments', 'conditions'] },
  ],
  fields: {
    inputs: { widget: 'rows' },
    assignments: { widget: 'rows' },
    conditions: { widget: 'rows' },
  },
};
