import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { tenantChanges } from '../../../twin/changes/tenant-changes.ts';
import { freezeFlow } from '../../../twin/lifecycle/freeze-flow.ts';
import { exitCode } from '../../exit-code.ts';
import { formatHuman } from '../../findings/format-human.ts';
import { Misuse } from '../../misuse.ts';
import { readTenant, type TenantSource } from '../../tenant/read-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { changeLines } from './change-lines.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json';
}

/** Compares and gives the exit code. Documents with errors that can be read are compared all the same. */
export function runDiff(before: string, after: string, { format }: DiffOptions, terminal: Terminal): number {
  const [old, now] = [readTenant(before, formats), readTenant(after, formats)];
  for (const { tenant, findings } of [old, now]) {
    if (tenant !== undefined) continue;
    terminal.say(`${formatHuman(findings, terminal.paintSaid)}Nothing was compared. Correct the errors first.\n`);
    return exitCode.misuse;
  }
  const changes = tenantChanges(comparable(old, now), comparable(now, old), catalogue);
  if (format === 'json') terminal.write(`${JSON.stringify(changes, null, 2)}\n`);
  else terminal.write(changes.length === 0 ? 'No differences.\n' : changeLines(changes, terminal.paint));
  return changes.length === 0 ? exitCode.ok : exitCode.findings;
}

/** Beside a release a tenant is what that flow would be released as. */
function comparable({ tenant, path, form }: TenantSource, other: TenantSource): Tenant {
  if (tenant === undefined) throw new Error('Only what could be read is compared.');
  if (form === 'release' || other.form !== 'release') return tenant;
  const flow = other.flow ?? '';
  const frozen = freezeFlow(tenant, flow, catalogue);
  if (frozen !== undefined) return frozen;
  throw new Misuse(
    `${printable(path)} has no flow ${printable(flow)}, of which ${printable(other.path)} is a release.`,
  );
}
