import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const flow: DocumentKind = {
  kind: 'flow',
  title: { en: 'Flow', zh: '流程' },
  plural: { en: 'Flows', zh: '流程' },
  folder: 'flows',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
