import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const tenant: DocumentKind = {
  kind: 'tenant',
  title: { en: 'Tenant', zh: '租户' },
  plural: { en: 'Tenants', zh: '租户' },
  folder: '.',
  single: true,
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
