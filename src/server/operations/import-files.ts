import type { ImportBody, ImportResult } from '../../contract/tenants.ts';
import { findingsOf } from '../../kernel/inspection/findings-of.ts';
import { Refused } from '../problems/refused.ts';
import { findingsOfRecordings, recordingStatements } from '../recordings/bundled.ts';
import type { Services } from '../services.ts';
import { changeTenant, type Wish } from './change-tenant.ts';
import { staleTenant } from './delete-tenant.ts';
import { importPlan } from './import-plan.ts';
import { readImport } from './read-import.ts';
import { tenantNow } from './tenant-of.ts';

/** Imports files into a tenant, all or nothing; or tells what that would do. */
export async function importFiles(services: Services, tenant: string, body: ImportBody): Promise<ImportResult> {
  const now = await tenantNow(services, tenant);
  const { tenant: sound, findings: reading, recordings = [] } = readImport(body, now.tenant, services.formats);
  const unsound = findingsOfRecordings(recordings);
  const findings = [...reading, ...unsound];
  const read = unsound.length === 0 ? sound : undefined;
  if (read === undefined) {
    if (!body.dryRun) throw unreadable(findings);
    return { applied: false, possible: false, change: now.row.change, rows: [], unchanged: 0, findings };
  }
  const told = [...findings, ...findingsOf(read, services.catalogue)];
  if (body.dryRun) {
    const { rows, unchanged } = importPlan(services, now, read, body.mode);
    return { applied: false, possible: true, change: now.row.change, rows, unchanged, findings: told };
  }
  const { saveId, author = '', mode, files } = body;
  const wish: Wish = { tenant, saveId, author, asked: ['import', mode, files] };
  return changeTenant(services, wish, async (occasion, db) => {
    const { snapshot, change, at } = occasion;
    const isSeen = snapshot.row.change === body.baseChange && now.row.change === body.baseChange;
    if (!isSeen) throw staleTenant(snapshot.row.change, body.baseChange);
    const { rows, unchanged, revisions } = importPlan(services, snapshot, read, mode, occasion);
    const statements = await recordingStatements(db, tenant, recordings, occasion);
    const reached = revisions.length + statements.length === 0 ? snapshot.row.change : change;
    return {
      revisions,
      statements,
      event: { type: 'tenant-imported', change, at, author, saveId },
      answer: { applied: true, possible: true, change: reached, rows, unchanged, findings: told },
    };
  });
}

function unreadable(findings: ImportResult['findings']): Refused {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const more = errors.length > 1 ? ` There are ${errors.length - 1} more errors.` : '';
  return new Refused(
    { code: 'import-refused', findings },
    `Nothing was imported. ${errors[0]?.message ?? 'The files hold no tenant.'}${more}`,
  );
}
