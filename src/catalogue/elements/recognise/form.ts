import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['content', 'intentions', 'timeout'] },
    { title: { en: 'Answer', zh: '应答' }, fields: ['assignments', 'conditions'] },
    { title: { en: 'More', zh: '更多' }, fields: ['context', 'event', 'confidenceInterval'], isAdvanced: true },
  ],
  fields: {
    assignments: { widget: 'rows' },
    conditions: { widget: 'rows' },
  },
};
