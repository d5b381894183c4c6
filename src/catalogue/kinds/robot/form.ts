import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'accessCode', 'dialogType', 'flow'] },
    { title: { en: 'What it understands', zh: '理解的内容' }, fields: ['domains', 'questionGroups', 'recogniser'] },
    { title: { en: 'When it does not understand', zh: '无法理解时' }, fields: ['transferPolicy'] },
    { title: { en: 'Switches', zh: '开关' }, fields: ['switches'], isAdvanced: true },
  ],
  fields: {
    description: { widget: 'lines' },
    accessCode: { placeholder: '900001' },
    questionGroups: { widget: 'rows' },
  },
};
