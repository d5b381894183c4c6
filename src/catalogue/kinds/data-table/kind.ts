import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const dataTable: DocumentKind = {
  kind: 'data-table',
  title: { en: 'Data table', zh: '数据表' },
  plural: { en: 'Data tables', zh: '数据表' },
  folder: 'data-tables',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
