import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const channel: DocumentKind = {
  kind: 'channel',
  title: { en: 'Channel', zh: '渠道' },
  plural: { en: 'Channels', zh: '渠道' },
  folder: 'channels',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
