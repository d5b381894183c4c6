import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'tableId', 'description'] },
    { title: { en: 'Fields', zh: '字段' }, fields: ['fields'] },
    { title: { en: 'Initial data', zh: '初始数据' }, fields: ['rows'] },
  ],
  fields: {
    description: { widget: 'lines' },
    fields: { widget: 'rows' },
    rows: { widget: 'cells', columns: 'fields' },
    tableId: { placeholder: 'customers' },
  },
};
