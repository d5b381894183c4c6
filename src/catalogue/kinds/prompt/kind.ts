import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const prompt: DocumentKind = {
  kind: 'prompt',
  title: { en: 'Prompt', zh: '提示音' },
  plural: { en: 'Prompts', zh: '提示音' },
  folder: 'prompts',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
