import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const replyTemplate: DocumentKind = {
  kind: 'reply-template',
  title: { en: 'Reply template', zh: '回复模板' },
  plural: { en: 'Reply templates', zh: '回复模板' },
  folder: 'reply-templates',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
