import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const screenPop: DocumentKind = {
  kind: 'screen-pop',
  title: { en: 'Screen pop-up', zh: '弹屏' },
  plural: { en: 'Screen pop-ups', zh: '弹屏' },
  folder: 'screen-pops',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
