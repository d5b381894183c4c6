import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['interface', 'inputs'] },
    { title: { en: 'Sent along', zh: '一并发送' }, fields: ['serviceNo', 'workNo'], isAdvanced: true },
  ],
  fields: {
    inputs: { widget: 'rows' },
  },
};
