import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'flow'] },
    { title: { en: 'The call', zh: '呼叫' }, fields: ['call'], isAdvanced: true },
    { title: { en: 'What happens', zh: '过程' }, fields: ['caller', 'answers'] },
    { title: { en: 'What must happen', zh: '预期' }, fields: ['checks', 'expect'] },
  ],
  fields: {
    'call/language': { widget: 'language' },
    description: { widget: 'lines' },
  },
};
