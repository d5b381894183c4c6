import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['name', 'description'] }, { title: { en: 'Fields', zh: '字段' }, fields: ['fields'] }],
};
