import type { FlowLifeAnswer, FlowLifeWithHistory, LifeList } from '../../../contract/releases.ts';
import { documentOf, documentsOf } from '../../../kernel/model/tenant.ts';
import { versionNumber } from '../../../twin/lifecycle/version.ts';
import { findReleased, listReleaseHistory } from '../../repository/release-repository.ts';
import type { Services } from '../../services.ts';
import { tenantNow, unknownDocument } from '../tenant-of.ts';
import { draftedRelease } from './drafted-release.ts';
import { historyAnswer, lifeAnswer } from './life-answer.ts';
import { type Lives, readLives } from './lives.ts';
import { onlyMovedSince } from './only-moved-since.ts';
import { unknownRelease } from './release-refusals.ts';

/** All flows: those that are drafted, in order of their ids, then deleted ones that were released. */
export async function readFlowLives(services: Services, tenant: string, editor: string | undefined): Promise<LifeList> {
  const snapshot = await tenantNow(services, tenant);
  const lives = await readLives(services.storage.db, tenant, services);
  const drafted = documentsOf(snapshot.tenant, 'flow').map(({ id }) => id);
  const deleted = [...lives.rows.keys()].filter((flow) => documentOf(snapshot.tenant, 'flow', flow) === undefined);
  const flows = [...drafted, ...deleted].map((flow) => lifeAnswer(services, snapshot, lives, flow, editor));
  return { change: snapshot.row.change, flows };
}

/** A flow's versions and all that was done with them. */
export async function readFlowLife(
  services: Services,
  tenant: string,
  flow: string,
  editor: string | undefined,
): Promise<FlowLifeWithHistory> {
  const answer = await lifeNow(services, tenant, flow, editor);
  const history = await listReleaseHistory(services.storage.db, tenant, flow);
  return { ...answer, history: history.map(historyAnswer) };
}

/** @throws Refused when there neither is nor was such a flow */
export async function lifeNow(
  services: Services,
  tenant: string,
  flow: string,
  editor: string | undefined,
): Promise<FlowLifeAnswer> {
  const snapshot = await tenantNow(services, tenant);
  const lives: Lives = await readLives(services.storage.db, tenant, services);
  const isThere = documentOf(snapshot.tenant, 'flow', flow) !== undefined || lives.rows.has(flow);
  if (!isThere) throw unknownDocument({ kind: 'flow', id: flow });
  const life = lifeAnswer(services, snapshot, lives, flow, editor);
  const drafted = draftedRelease(snapshot, flow, services, lives.hashes);
  const since = drafted && (await onlyMovedSince(services, tenant, life, drafted));
  if (since === undefined || life.draft === null) return life;
  return { ...life, draft: { ...life.draft, onlyMovedSince: since } };
}

/** What a version froze, as it was written then. */
export async function readReleased(
  services: Services,
  tenant: string,
  flow: string,
  version: string,
): Promise<{ readonly text: string; readonly hash: string }> {
  await tenantNow(services, tenant);
  const row = await findReleased(services.storage.db, tenant, flow, versionNumber(version) ?? 0);
  if (row === undefined) throw unknownRelease(flow, version);
  return row;
}
