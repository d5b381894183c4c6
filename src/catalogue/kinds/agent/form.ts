import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'workNo', 'account', 'phone'] },
    { title: { en: 'What the agent does', zh: '座席职责' }, fields: ['role', 'type', 'queues'] },
    {
      title: { en: 'Features', zh: '功能' },
      fields: ['intelligentRecognition', 'singlePhone', 'anonymized'],
      isAdvanced: true,
    },
  ],
  fields: {
    workNo: { placeholder: '101' },
    account: { placeholder: 'li.wei' },
    queues: { widget: 'rows' },
  },
};
