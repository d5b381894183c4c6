import type { FlowLifeAnswer, LifeEntry, ReleasedVersion } from '../../../contract/releases.ts';
import { draftState, otherEditors } from '../../../twin/lifecycle/draft-state.ts';
import { nextNumber } from '../../../twin/lifecycle/flow-life.ts';
import type { NumberRule } from '../../../twin/lifecycle/number-rule.ts';
import { versionName } from '../../../twin/lifecycle/version.ts';
import type { Services } from '../../services.ts';
import type { ReleaseHistoryRow, ReleaseRow } from '../../storage/release-tables.ts';
import type { Snapshot } from '../../tenant-data/snapshot.ts';
import { type DraftedRelease, draftedRelease } from './drafted-release.ts';
import { flowNames, flowType, type Lives, lifeOfRows } from './lives.ts';

/** A flow as it is told. `editor`: who asks. */
export function lifeAnswer(
  services: Services,
  snapshot: Pick<Snapshot, 'tenant'>,
  lives: Lives,
  flow: string,
  editor: string | undefined,
): FlowLifeAnswer {
  const { tenant } = snapshot;
  const rows = lives.rows.get(flow) ?? [];
  const drafted = draftedRelease(snapshot, flow, services, lives.hashes);
  return {
    flow,
    name: flowNames(tenant, lives)(flow),
    type: flowType(tenant, lives, flow),
    accessCode: lives.codes.get(flow) ?? '',
    draft: drafted === undefined ? null : draftAnswer(drafted, lives, flow, editor),
    versions: rows.map(versionAnswer).reverse(),
  };
}

function draftAnswer({ hash }: DraftedRelease, lives: Lives, flow: string, editor: string | undefined) {
  const life = lifeOfRows(lives.rows.get(flow) ?? [], undefined);
  const others = otherEditors(lives.editors.get(flow) ?? [], lives.now, editor);
  return {
    version: versionName(nextNumber(life)),
    state: draftState(life, hash, others),
    hash,
    editors: others.map(({ author, at }) => ({ author, at: new Date(at).toISOString() })),
  };
}

function versionAnswer({ number, state, name, type, hash, rules, at, author, note }: ReleaseRow): ReleasedVersion {
  const version = versionName(number);
  return { version, state, name, type, hash, rules: JSON.parse(rules) as NumberRule[], at, author, note };
}

export function historyAnswer({ number, action, state, rules, at, author, note }: ReleaseHistoryRow): LifeEntry {
  return { version: versionName(number), action, state, rules: JSON.parse(rules) as NumberRule[], at, author, note };
}
