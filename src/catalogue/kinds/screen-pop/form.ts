import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'media', 'enabled', 'position', 'openMode', 'page'] },
    { title: { en: 'What is passed', zh: '传递的参数' }, fields: ['parameters'] },
    { title: { en: 'When it opens', zh: '弹出时机' }, fields: ['calls', 'moment', 'lookup'] },
  ],
  fields: {
    'page/address': { placeholder: 'https://crm.example.com/customer' },
    'parameters/item/name': { placeholder: 'callerPhone' },
    'parameters/item/from/key': { placeholder: 'ServiceID' },
  },
};
