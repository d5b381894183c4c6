import type { Document } from '../../kernel/model/document.ts';

const TENANT: Document = {
  kind: 'tenant',
  formatVersion: 1,
  id: 'tenant',
  name: 'Tenant',
  vdnId: 1,
  tenantSpaceId: 'space-1',
  timeZone: 'Asia/Shanghai',
  languages: ['en-US', 'zh-CN'],
};

/** Complete documents: header fields filled in, and a tenant document when there is none. */
export function settledTenant(documents: readonly Partial<Document>[]): readonly Document[] {
  const settled = documents.map(
    (document): Document => ({
      formatVersion: 1,
      name: document.id ?? '',
      ...(document as Pick<Document, 'kind' | 'id'>),
    }),
  );
  return settled.some(({ kind }) => kind === 'tenant') ? settled : [TENANT, ...settled];
}
