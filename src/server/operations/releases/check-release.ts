import type { ReleaseCheck } from '../../../contract/releases.ts';
import { findingsOfRelease } from '../../../kernel/inspection/findings-of.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { LiveVersion } from '../../../kernel/model/views.ts';
import { changeLife, liveVersions } from '../../../twin/lifecycle/change-life.ts';
import { lifeOf, nextNumber } from '../../../twin/lifecycle/flow-life.ts';
import type { RefusalCode } from '../../../twin/lifecycle/refusal.ts';
import { versionName } from '../../../twin/lifecycle/version.ts';
import type { Services } from '../../services.ts';
import type { Snapshot } from '../../tenant-data/snapshot.ts';
import { tenantNow, unknownDocument } from '../tenant-of.ts';
import { type DraftedRelease, draftedRelease } from './drafted-release.ts';
import { flowNames, type Lives, readLives, tenantLife } from './lives.ts';
import { editingRefusal } from './release-refusals.ts';

/** Of these the findings tell. */
const TOLD: readonly RefusalCode[] = ['exception-first', 'second-main', 'second-exception'];

/** What a release of the draft would freeze, and what speaks against it. */
export async function checkRelease(
  services: Services,
  tenant: string,
  flow: string,
  editor: string | undefined,
): Promise<ReleaseCheck> {
  const snapshot = await tenantNow(services, tenant);
  const lives = await readLives(services.storage.db, tenant, services);
  const drafted = draftOf(services, snapshot, lives, flow);
  const { hash, size, release } = drafted;
  const life = tenantLife(lives);
  const number = nextNumber(lifeOf(life, flow));
  const nameOf = flowNames(snapshot.tenant, lives);
  const step = { do: 'release', flow, number, type: drafted.flow.type, hash, to: 'official', rules: [] } as const;
  const change = changeLife(life, step, nameOf);
  const refused = change.ok || TOLD.includes(change.refusal.code) ? undefined : change.refusal;
  const documents = [...release.documents.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
  return {
    version: versionName(number),
    hash,
    size,
    documents: documents.map(({ kind, id, name }) => ({ kind, id, name })),
    findings: releaseFindings(services, snapshot, lives, drafted),
    refusal: editingRefusal(lives, flow, nameOf(flow), editor) ?? refused ?? null,
  };
}

/** @throws Refused when the tenant has no such flow */
export function draftOf(services: Services, snapshot: Snapshot, lives: Lives, flow: string): DraftedRelease {
  const drafted = draftedRelease(snapshot, flow, services, lives.hashes);
  if (drafted === undefined) throw unknownDocument({ kind: 'flow', id: flow });
  return drafted;
}

export function releaseFindings(
  services: Services,
  snapshot: Snapshot,
  lives: Lives,
  { release }: DraftedRelease,
): readonly Finding[] {
  const nameOf = flowNames(snapshot.tenant, lives);
  const live = liveVersions(tenantLife(lives)).flatMap(({ flow, type, state, number, hash }): LiveVersion[] => {
    if (state === 'offline') return [];
    const isDraft = draftedRelease(snapshot, flow, services, lives.hashes)?.hash === hash;
    return [{ flow, name: nameOf(flow), type, state, version: versionName(number), isDraft }];
  });
  return findingsOfRelease(release.documents, release.flow, live, services.catalogue);
}
