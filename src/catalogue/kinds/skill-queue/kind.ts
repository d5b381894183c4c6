import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const skillQueue: DocumentKind = {
  kind: 'skill-queue',
  title: { en: 'Skill queue', zh: '技能队列' },
  plural: { en: 'Skill queues', zh: '技能队列' },
  folder: 'skill-queues',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
