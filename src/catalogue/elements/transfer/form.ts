import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['target'] }],
  fields: {
    'target/agent': { placeholder: 'FLOW.agent' },
    'target/number': { placeholder: '"13800000000"' },
  },
};
