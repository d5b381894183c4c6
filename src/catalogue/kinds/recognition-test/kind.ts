import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { DocumentKind } from '../../../kernel/model/document-kind.ts';
import schema from './schema.json' with { type: 'json' };

export const recognitionTest: DocumentKind = {
  kind: 'recognition-test',
  title: { en: 'Recognition test', zh: '识别测试' },
  plural: { en: 'Recognition tests', zh: '识别测试' },
  folder: 'recognition-tests',
  formatVersion: 1,
  schema: asSchema(schema),
  migrations: [],
};
