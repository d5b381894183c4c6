import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const calendar: DocumentKind = {
  kind: 'calendar',
  title: { en: 'Calendar', zh: '日历' },
  plural: { en: 'Calendars', zh: '日历' },
  folder: 'calendars',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
