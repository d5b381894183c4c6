import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'dataSource', 'procedure', 'timeout'] },
    { title: { en: 'Inputs', zh: '输入' }, fields: ['inputs'] },
    { title: { en: 'Outputs', zh: '输出' }, fields: ['outputs'] },
  ],
  fields: {
    inputs: { widget: 'rows' },
    outputs: { widget: 'rows' },
    description: { widget: 'lines' },
    procedure: { placeholder: 'billing.open_bills' },
  },
};
