import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['assignTo', 'file'] },
    { title: { en: 'Recording', zh: '录音' }, fields: ['maxSeconds', 'beep', 'record'] },
  ],
  fields: {
    'assignTo/agent': { placeholder: 'FLOW.agent' },
  },
};
