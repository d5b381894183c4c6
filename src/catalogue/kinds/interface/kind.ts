import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const interfaceKind: DocumentKind = {
  kind: 'interface',
  title: { en: 'Interface', zh: '业务接口' },
  plural: { en: 'Interfaces', zh: '业务接口' },
  folder: 'interfaces',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
