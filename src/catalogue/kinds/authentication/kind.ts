import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const authentication: DocumentKind = {
  kind: 'authentication',
  title: { en: 'Identity authentication', zh: '身份认证' },
  plural: { en: 'Identity authentications', zh: '身份认证' },
  folder: 'authentications',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
