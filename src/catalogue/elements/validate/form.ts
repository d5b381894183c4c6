import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['value', 'rules'] }, { title: { en: 'Characters', zh: '字符' }, fields: ['allowed', 'endKey'] }],
};
