import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['name', 'description', 'code', 'flow', 'enabled'] }],
  fields: { code: { placeholder: 'CARDVERIFY' } },
};
