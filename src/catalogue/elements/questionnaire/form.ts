import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['survey', 'questions'] },
    { title: { en: 'Answers', zh: '作答' }, fields: ['answerTime', 'interruptible', 'starRefuses'] },
    { title: { en: 'When it goes wrong', zh: '失败时' }, fields: ['maxFailures', 'errorPrompt', 'timeoutPrompt'] },
  ],
  fields: {
    'questions/item/answer/keys': { widget: 'rows' },
    survey: { placeholder: 'spring-survey' },
  },
};
