import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const storedProcedure: DocumentKind = {
  kind: 'stored-procedure',
  title: { en: 'Stored procedure', zh: '存储过程' },
  plural: { en: 'Stored procedures', zh: '存储过程' },
  folder: 'stored-procedures',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
