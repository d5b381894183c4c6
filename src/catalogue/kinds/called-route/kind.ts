import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const calledRoute: DocumentKind = {
  kind: 'called-route',
  title: { en: 'Called route', zh: '被叫路由' },
  plural: { en: 'Called routes', zh: '被叫路由' },
  folder: 'called-routes',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
