import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const domain: DocumentKind = {
  kind: 'domain',
  title: { en: 'Domain', zh: '领域' },
  plural: { en: 'Domains', zh: '领域' },
  folder: 'domains',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
