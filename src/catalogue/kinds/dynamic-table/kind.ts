import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const dynamicTable: DocumentKind = {
  kind: 'dynamic-table',
  title: { en: 'Dynamic data table', zh: '动态数据表' },
  plural: { en: 'Dynamic data tables', zh: '动态数据表' },
  folder: 'dynamic-tables',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
