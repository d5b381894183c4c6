import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description'] },
    { title: { en: 'Number', zh: '号码' }, fields: ['accessCode', 'extensionCode', 'media'] },
    { title: { en: 'Who answers', zh: '应答方' }, fields: ['device'] },
  ],
  fields: {
    accessCode: { placeholder: '12345' },
  },
};
