import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['list', 'object', 'counter'] }],
  fields: {
    list: { placeholder: 'FLOW.orders' },
    object: { placeholder: 'FLOW.order' },
    counter: { placeholder: 'FLOW.count' },
  },
};
