import type { Formats } from '../../kernel/documents/document-format.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import { placeInTexts } from './place-in-texts.ts';
import type { TenantSource } from './read-tenant.ts';

/** All that is wrong with a tenant: what hinders reading it, and, when nothing does, what the rules find. */
export function findProblems(source: TenantSource, formats: Formats): Finding[] {
  return placeInTexts(source.findings, source, formats);
}
