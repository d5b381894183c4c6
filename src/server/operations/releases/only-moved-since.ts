import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import { readRelease } from '../../../kernel/documents/release-file.ts';
import { sameJson } from '../../../lib/same-json.ts';
import { tenantChanges } from '../../../twin/changes/tenant-changes.ts';
import { versionNumber } from '../../../twin/lifecycle/version.ts';
import { findReleased } from '../../repository/release-repository.ts';
import type { Services } from '../../services.ts';
import type { DraftedRelease } from './drafted-release.ts';

/**
 * The version that answers calls and from which the draft differs in its drawing alone: calls of the two run the same.
 * The hash is of all that is frozen, the drawing included; this says what a difference of hashes means.
 */
export async function onlyMovedSince(
  { storage, formats, catalogue }: Services,
  tenant: string,
  { flow, draft, versions }: FlowLifeAnswer,
  { release }: DraftedRelease,
): Promise<string | undefined> {
  if (draft?.state !== 'unreleased') return undefined;
  for (const { version, state } of versions) {
    if (state === 'offline') continue;
    const row = await findReleased(storage.db, tenant, flow, versionNumber(version) ?? 0);
    const frozen = row && readRelease(row.text, { formats }).release;
    if (frozen === undefined || !sameJson(frozen.recordings ?? [], release.recordings ?? [])) continue;
    if (tenantChanges(frozen.documents, release.documents, catalogue).length === 0) return version;
  }
  return undefined;
}
