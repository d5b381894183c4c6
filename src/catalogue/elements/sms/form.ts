import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['to', 'text'] },
    { title: { en: 'Advanced', zh: '高级' }, fields: ['kind', 'by', 'timeout'], isAdvanced: true },
  ],
  fields: {
    text: { widget: 'lines' },
  },
};
