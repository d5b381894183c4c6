import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import schema from './schema.json' with { type: 'json' };

export const prompt: DocumentKind = {
  kind: 'prompt',
  title: { en: 'Prompt', zh: '提示音' },
  plural: { en: 'Prompts', zh: '提示音' },
  folder: 'prompts',
  formatVersion: 1,
  schema: schema as JsonSchema,
  migrations: [],
};
