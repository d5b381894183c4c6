import { readRelease } from '../../kernel/documents/release-file.ts';
import { compile } from '../../kernel/engine/compile.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import type { Answering } from '../../twin/contact-center/setup.ts';
import { answeringVersion } from '../../twin/lifecycle/answering-version.ts';
import { lifeOf, type TenantLife } from '../../twin/lifecycle/flow-life.ts';
import { versionName } from '../../twin/lifecycle/version.ts';
import { readLives, tenantLife } from '../operations/releases/lives.ts';
import { DamagedRevision } from '../repository/checked-revision.ts';
import { findReleased } from '../repository/release-repository.ts';
import type { Services } from '../services.ts';

/** Documents as calls run on them, and their program. */
export interface Running {
  readonly tenant: Tenant;
  readonly program: Program;
}

/** Which released version answers whom: as it was when it was asked for. */
export interface ReleasedPrograms {
  /** Undefined when no version of the flow answers this caller. */
  answering(flow: string, caller: string): Answering | undefined;
  /** By identity. */
  readonly running: ReadonlyMap<string, Running>;
}

/**
 * Reads and compiles what is released now. What was frozen never changes: what `before` holds is not read again.
 *
 * @throws DamagedRevision when a version that answers calls cannot be read
 */
export async function releasedPrograms(
  services: Services,
  tenant: string,
  before: ReleasedPrograms['running'],
): Promise<ReleasedPrograms> {
  const life = tenantLife(await readLives(services.storage.db, tenant, services));
  const running = new Map<string, Running>();
  for (const [flow, { versions }] of life) {
    for (const { number, state, hash } of versions) {
      const identity = identityOf(hash);
      if (state === 'offline' || running.has(identity)) continue;
      running.set(identity, before.get(identity) ?? (await readRunning(services, tenant, flow, number, identity)));
    }
  }
  return { running, answering: (flow, caller) => answering(life, running, flow, caller) };
}

function answering(
  life: TenantLife,
  running: ReleasedPrograms['running'],
  flow: string,
  caller: string,
): Answering | undefined {
  const version = answeringVersion(lifeOf(life, flow), caller);
  const program = version && running.get(identityOf(version.hash))?.program;
  return version && program && { program, version: versionName(version.number) };
}

async function readRunning(
  services: Services,
  tenant: string,
  flow: string,
  number: number,
  identity: string,
): Promise<Running> {
  const { formats, storage, catalogue } = services;
  const row = await findReleased(storage.db, tenant, flow, number);
  const documents = row && readRelease(row.text, { formats }).release?.documents;
  if (documents === undefined) {
    throw new DamagedRevision(
      `${versionName(number)} of the flow ${flow} answers calls and cannot be read. Take it offline, or restore the storage from a backup.`,
    );
  }
  return { tenant: documents, program: compile(documents, catalogue, identity) };
}

function identityOf(hash: string): string {
  return `released-${hash}`;
}
