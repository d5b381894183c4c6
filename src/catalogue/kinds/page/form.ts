import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'isReleased'] },
    { title: { en: 'Layout', zh: '布局' }, fields: ['layout', 'rows'] },
    { title: { en: 'What it shows', zh: '显示内容' }, fields: ['source'] },
  ],
  fields: { 'source/objects/item/fields': { widget: 'rows' } },
};
