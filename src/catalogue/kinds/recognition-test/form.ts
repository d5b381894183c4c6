import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'about', 'language', 'startsAt', 'minAccuracy'] },
    { title: { en: 'What is said, and what it means', zh: '话语及其含义' }, fields: ['dialogs'] },
  ],
  fields: {
    description: { widget: 'lines' },
    language: { widget: 'language' },
    'dialogs/item/turns': { widget: 'rows' },
    'dialogs/item/turns/item/say': { placeholder: 'how much do I have left' },
  },
};
