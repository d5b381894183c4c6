import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['functions', 'content', 'timeout'] },
    { title: { en: 'Answer', zh: '应答' }, fields: ['assignments', 'conditions'] },
    { title: { en: 'More', zh: '更多' }, fields: ['extension'], isAdvanced: true },
  ],
  fields: {
    extension: { widget: 'rows' },
    assignments: { widget: 'rows' },
    conditions: { widget: 'rows' },
  },
};
