import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['name', 'description'] }, { title: { en: 'Replies', zh: '回复' }, fields: ['contents'] }],
  fields: { 'contents/item/language': { widget: 'language' } },
};
