import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['prompt'] },
    { title: { en: 'Digits', zh: '收号' }, fields: ['variable', 'minimum', 'maximum', 'endKey', 'interruptible'] },
    { title: { en: 'Time', zh: '时间' }, fields: ['firstDigitTime', 'interDigitTime'] },
    { title: { en: 'When it goes wrong', zh: '失败时' }, fields: ['maxFailures', 'errorPrompt', 'timeoutPrompt'] },
  ],
  fields: {
    variable: { placeholder: 'FLOW.input' },
  },
};
