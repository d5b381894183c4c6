import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['prompt'] },
    { title: { en: 'Keys', zh: '按键' }, fields: ['keys', 'interruptible'] },
    {
      title: { en: 'When it goes wrong', zh: '失败时' },
      fields: ['digitWaitTime', 'maxFailures', 'errorPrompt', 'timeoutPrompt'],
    },
  ],
  fields: {
    keys: { widget: 'rows' },
  },
};
