import packageJson from '../../../../package.json' with { type: 'json' };
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { exitCode } from '../../exit-code.ts';
import { formatHuman } from '../../findings/format-human.ts';
import { formatJson } from '../../findings/format-json.ts';
import { formatSarif } from '../../findings/format-sarif.ts';
import { findProblems } from '../../tenant/find-problems.ts';
import { hasErrors } from '../../tenant/has-errors.ts';
import { readTenant, type TenantSource } from '../../tenant/read-tenant.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wantedRules } from './wanted-rules.ts';

export interface CheckOptions {
  readonly format: 'human' | 'json' | 'sarif';
  readonly rule: readonly string[];
  readonly strict?: boolean;
}

/** Checks a tenant and gives the exit code. */
export function runCheck(path: string, options: CheckOptions, terminal: Terminal): number {
  const isWanted = wantedRules(options.rule, catalogue.rules);
  const source = readTenant(path, formats);
  const findings = findProblems(source, catalogue, formats).filter(isWanted);
  terminal.write(report(findings, options, source, terminal));
  const isBad = options.strict === true ? findings.length > 0 : hasErrors(findings);
  return isBad ? exitCode.findings : exitCode.ok;
}

function report(
  findings: readonly Finding[],
  { format }: CheckOptions,
  source: TenantSource,
  terminal: Terminal,
): string {
  if (format === 'json') return formatJson(findings);
  if (format === 'human') return formatHuman(findings, terminal.paint);
  return formatSarif(findings, { version: packageJson.version, root: source.form === 'folder' ? source.path : '.' });
}
