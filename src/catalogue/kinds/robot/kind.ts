import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const robot: DocumentKind = {
  kind: 'robot',
  title: { en: 'Robot', zh: '机器人' },
  plural: { en: 'Robots', zh: '机器人' },
  folder: 'robots',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
