import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['about', 'survey', 'prompt'] },
    { title: { en: 'Answers', zh: '答案' }, fields: ['keys', 'interruptible', 'result'] },
    {
      title: { en: 'When it goes wrong', zh: '失败时' },
      fields: ['digitWaitTime', 'maxFailures', 'errorPrompt', 'timeoutPrompt'],
    },
  ],
  fields: {
    keys: { widget: 'rows' },
  },
};
