import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const page: DocumentKind = {
  kind: 'page',
  title: { en: 'Page', zh: '页面' },
  plural: { en: 'Pages', zh: '页面' },
  folder: 'pages',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
