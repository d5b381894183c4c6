import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['target'] }],
  fields: {
    'target/flow': { placeholder: 'FLOW.nextFlow' },
  },
};
