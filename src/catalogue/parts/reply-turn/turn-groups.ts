import type { FormHints } from '../../form-hints.ts';

/** The fields of a turn, but for its mode, as forms lay them out. */
export const TURN_GROUPS: FormHints['groups'] = [
  { title: { en: 'Time', zh: '时间' }, fields: ['timeout', 'interDigitTime'] },
  { title: { en: 'Keys', zh: '按键' }, fields: ['maxKeys'] },
  {
    title: { en: 'More', zh: '更多' },
    fields: ['interruptible', 'minPlayTime', 'minConfidence'],
    isAdvanced: true,
  },
];
