import { join } from 'node:path';
import { formats } from '../../../catalogue/formats.ts';
import { documentFile } from '../../../kernel/documents/document-file.ts';
import { formatOf } from '../../../kernel/documents/format-of.ts';
import { withoutDefaults } from '../../../kernel/documents/without-defaults.ts';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { writeFileAtomically } from '../../storage/durable-file.ts';
import { orMisuse } from '../../storage/or-misuse.ts';
import { reasonOf, type Update } from './test-report.ts';
import type { Verdict } from './verdict.ts';

/**
 * Rewrites what the scenarios that differed expect, each file in one piece. Scenarios that could not be run as they
 * stand, or not to their end, are left as they are: their expectations would not help.
 */
export function updateScenarios(verdicts: readonly Verdict[], tenant: Tenant, folder: string): Update[] {
  const format = formatOf(formats, 'scenario');
  return verdicts.flatMap((verdict) => {
    const document = documentOf(tenant, 'scenario', verdict.id);
    if (document === undefined || verdict.difference === null || verdict.problem !== null) return [];
    const file = documentFile(format.kind, verdict.id);
    const expect = withoutDefaults(format.schema.properties?.expect, format.schema.$defs ?? {}, verdict.actual);
    const text = writeDocument({ ...document, expect }, format.schema);
    orMisuse(join(folder, file), () => writeFileAtomically(join(folder, file), text));
    return [{ id: verdict.id, file, was: reasonOf(verdict) }];
  });
}
