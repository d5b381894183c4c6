import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['prompt', 'mode'] },
    { title: { en: 'Time', zh: '时间' }, fields: ['timeout', 'interDigitTime'] },
    { title: { en: 'Keys', zh: '按键' }, fields: ['maxKeys'] },
    {
      title: { en: 'More', zh: '更多' },
      fields: ['interruptible', 'minPlayTime', 'minConfidence'],
      isAdvanced: true,
    },
  ],
};
