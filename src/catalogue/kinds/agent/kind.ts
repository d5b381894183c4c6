import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const agent: DocumentKind = {
  kind: 'agent',
  title: { en: 'Agent', zh: '座席' },
  plural: { en: 'Agents', zh: '座席' },
  folder: 'agents',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
