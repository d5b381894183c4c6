import { lstatSync } from 'node:fs';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { textHash } from '../../../kernel/documents/content-hash.ts';
import { writeRelease } from '../../../kernel/documents/release-file.ts';
import { findingsOfRelease } from '../../../kernel/inspection/findings-of.ts';
import { documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { closestName } from '../../../lib/closest-name.ts';
import { releaseOf } from '../../../twin/lifecycle/release-of.ts';
import { exitCode } from '../../exit-code.ts';
import { counted } from '../../findings/counted.ts';
import { formatHuman } from '../../findings/format-human.ts';
import { Misuse } from '../../misuse.ts';
import { writeFileAtomically } from '../../storage/durable-file.ts';
import { orMisuse } from '../../storage/or-misuse.ts';
import { hashesOf } from '../../tenant/read-recordings.ts';
import { readTenant } from '../../tenant/read-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';

export interface ReleaseOptions {
  readonly out?: string;
  readonly hash?: boolean;
  readonly acceptWarnings?: boolean;
}

/** Freezes a flow and gives the exit code. */
export function runRelease(path: string, flow: string, options: ReleaseOptions, terminal: Terminal): number {
  const { tenant, findings: unread, recordings = [] } = readTenant(path, formats);
  if (tenant === undefined) {
    terminal.say(`${formatHuman(unread, terminal.paintSaid)}Nothing was released. Correct the errors first.\n`);
    return exitCode.findings;
  }
  const release = releaseOf(tenant, flow, catalogue, hashesOf(recordings));
  if (release === undefined) throw unknownFlow(tenant, flow);
  const findings = findingsOfRelease(release.documents, flow, null, catalogue);
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  if (findings.length > 0) terminal.say(formatHuman(findings, terminal.paintSaid));
  if (hasErrors || (findings.length > 0 && options.acceptWarnings !== true)) {
    const remedy = hasErrors ? 'Correct the errors first.' : 'Correct what they say, or add --accept-warnings.';
    terminal.say(`Nothing was released. ${remedy}\n`);
    return exitCode.findings;
  }
  const text = writeRelease(release, formats);
  if (options.hash === true) terminal.write(`${textHash(text)}\n`);
  else if (options.out === undefined) terminal.write(text);
  else writeOut(options.out, text);
  if (options.hash === true && options.out !== undefined) writeOut(options.out, text);
  if (options.out !== undefined) {
    const count = [...release.documents.documents.values()].reduce((sum, ofKind) => sum + ofKind.size, 0);
    terminal.say(`Wrote ${printable(options.out)}: ${counted(count, 'document')}, SHA-256 ${textHash(text)}.\n`);
  }
  return exitCode.ok;
}

function writeOut(out: string, text: string): void {
  if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Misuse(`${printable(out)} is a folder. Give a file after --out.`);
  }
  orMisuse(out, () => writeFileAtomically(out, text));
}

function unknownFlow(tenant: Tenant, flow: string): Misuse {
  const ids = documentsOf(tenant, 'flow').map(({ id }) => id);
  const near = closestName(flow, ids);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return new Misuse(
    `The tenant has no flow ${printable(flow)}.${hint} (it has ${ids.slice(0, 20).join(', ') || 'none'})`,
  );
}
