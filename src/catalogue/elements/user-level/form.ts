import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['level'] }],
  fields: {
    level: { placeholder: 'GLOBAL.vip ? 10 : 5' },
  },
};
