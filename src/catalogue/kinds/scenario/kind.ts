import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const scenario: DocumentKind = {
  kind: 'scenario',
  title: { en: 'Scenario', zh: '场景' },
  plural: { en: 'Scenarios', zh: '场景' },
  folder: 'scenarios',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
