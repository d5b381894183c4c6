import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [{ fields: ['name', 'description'] }, { title: { en: 'What is said', zh: '播放内容' }, fields: ['texts'] }],
  fields: {
    'texts/item/language': { widget: 'language' },
    'texts/item/text': { widget: 'lines' },
    'texts/item/translatedFrom': { widget: 'lines' },
    'texts/item/recordedFrom': { widget: 'lines' },
  },
};
