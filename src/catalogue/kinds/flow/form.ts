import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description'] },
    { title: { en: 'What it is', zh: '流程属性' }, fields: ['type', 'purpose', 'isReferenced', 'secure'] },
    { title: { en: 'Variables', zh: '变量' }, fields: ['variables'] },
  ],
  elsewhere: ['elements', 'connections', 'layout', 'notes', 'frames'],
  fields: {
    variables: { widget: 'rows' },
    description: { widget: 'lines' },
  },
};
