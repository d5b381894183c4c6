import { catalogue } from '../../catalogue/catalogue.ts';
import { formats } from '../../catalogue/formats.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import { formatHuman } from '../findings/format-human.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { findProblems } from './find-problems.ts';
import { hasErrors } from './has-errors.ts';
import { readTenant, type TenantSource } from './read-tenant.ts';

export interface SoundTenant {
  readonly source: TenantSource;
  readonly tenant: Tenant;
}

/**
 * Reads a tenant that must be free of errors to go on. Otherwise its errors are said, with `refusal` as the last
 * sentence, and undefined is given. Warnings do not hinder; `callsmith check` lists them.
 */
export function readSoundTenant(path: string, terminal: Terminal, refusal: string): SoundTenant | undefined {
  const source = readTenant(path, formats);
  const findings = findProblems(source, catalogue, formats);
  if (source.tenant !== undefined && !hasErrors(findings)) return { source, tenant: source.tenant };
  const errors = findings.filter(({ severity }) => severity === 'error');
  terminal.say(`${formatHuman(errors, terminal.paintSaid)}${refusal}\n`);
  return undefined;
}
