import type { Formats } from '../../kernel/documents/document-format.ts';
import { findingsOf } from '../../kernel/inspection/findings-of.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import { placeInTexts } from './place-in-texts.ts';
import type { TenantSource } from './read-tenant.ts';

/** All that is wrong with a tenant: what hinders reading it, and, when nothing does, what the rules find. */
export function findProblems(source: TenantSource, catalogue: Catalogue, formats: Formats): Finding[] {
  const found = source.tenant === undefined ? [] : findingsOf(source.tenant, catalogue);
  return placeInTexts([...source.findings, ...found], source, formats);
}
