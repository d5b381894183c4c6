import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'languages', 'active', 'thresholds'] },
    { title: { en: 'What is understood', zh: '理解的内容' }, fields: ['intents', 'entities', 'questionGroups'] },
  ],
  fields: {
    description: { widget: 'lines' },
    languages: { widget: 'languages' },
    'intents/item/contexts': { widget: 'strings' },
    'intents/item/corpora': { widget: 'strings', placeholder: 'book a table for {guests:four}' },
    'intents/item/rules': { widget: 'strings', placeholder: '[please](book|reserve)(a table|a seat)' },
    'intents/item/slots/item/entity': { widget: 'entity' },
    'intents/item/slots/item/prompts': { widget: 'rows' },
    'intents/item/slots/item/prompts/item/language': { widget: 'language' },
    'intents/item/responses': { widget: 'rows' },
    'intents/item/responses/item/language': { widget: 'language' },
    'entities/item/forms': { widget: 'strings', placeholder: '{sys.number} {unit}' },
    'entities/item/patterns': { widget: 'strings', placeholder: '[A-Z]{2}[0-9]{6}' },
    'questionGroups/item/questions/item/similar': { widget: 'strings' },
    'questionGroups/item/questions/item/answers': { widget: 'rows' },
    'questionGroups/item/questions/item/answers/item/language': { widget: 'language' },
  },
};
