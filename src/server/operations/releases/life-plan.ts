import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import { freeAccessCode } from '../../../twin/lifecycle/access-code.ts';
import type { LifeEffect } from '../../../twin/lifecycle/change-life.ts';
import { versionName } from '../../../twin/lifecycle/version.ts';
import {
  flowCodeInsertion,
  lastSequence,
  releaseHistoryInsertion,
  releaseInsertion,
  releaseUpdate,
} from '../../repository/release-repository.ts';
import type { Services } from '../../services.ts';
import type { ReleaseHistoryRow, ReleaseRow } from '../../storage/release-tables.ts';
import type { Statement } from '../../storage/storage.ts';
import type { Transaction } from '../../storage/tables.ts';
import type { Snapshot } from '../../tenant-data/snapshot.ts';
import type { Occasion, Plan } from '../change-tenant.ts';
import { lifeAnswer } from './life-answer.ts';
import type { Lives } from './lives.ts';

export interface LifeWish {
  readonly tenant: string;
  readonly flow: string;
  readonly note: string;
  readonly editor: string | undefined;
}

/** Writes what a step did: states, history, and the access code of a flow that has none yet. */
export async function lifePlan(
  services: Services,
  db: Transaction,
  occasion: Occasion,
  wish: LifeWish,
  done: {
    readonly lives: Lives;
    readonly effects: readonly LifeEffect[];
    /** The row of a version that is new. */
    readonly added?: ReleaseRow;
    /** What must be there before it. */
    readonly before?: readonly Statement[];
  },
): Promise<Plan<FlowLifeAnswer>> {
  const { tenant, flow, note, editor } = wish;
  const { change, at, author, saveId, snapshot } = occasion;
  const { lives, effects, added } = done;
  const sequence = await lastSequence(db, tenant, flow);
  const history = effects.map(({ action, version }, index): ReleaseHistoryRow => {
    const { number, state, rules } = version;
    const place = { tenant, flow, sequence: sequence + index + 1, number };
    return { ...place, action, state, rules: JSON.stringify(rules), at, author, note: index === 0 ? note : '' };
  });
  const [first] = effects;
  if (first === undefined) throw new Error('A step in the life of a flow does something.');
  // The one that gives way first: no two versions of a flow are ever in the same state.
  const updates = effects.filter(({ action }) => action !== 'released').reverse();
  const code = lives.codes.get(flow) ?? freeAccessCode(takenCodes(snapshot, lives));
  const statements = [
    ...(done.before ?? []),
    ...updates.map(({ version }) => releaseUpdate(db, wish, version)),
    ...(added === undefined ? [] : [releaseInsertion(db, added)]),
    releaseHistoryInsertion(db, history),
    ...(lives.codes.has(flow) ? [] : [flowCodeInsertion(db, { tenant, flow, code })]),
  ];
  const { number, state } = first.version;
  return {
    revisions: [],
    statements,
    event: { type: 'flow-released', change, at, author, saveId, id: flow, version: versionName(number), state },
    answer: lifeAnswer(services, snapshot, livesAfter(lives, flow, effects, added, code), flow, editor),
  };
}

function livesAfter(
  lives: Lives,
  flow: string,
  effects: readonly LifeEffect[],
  added: ReleaseRow | undefined,
  code: string,
): Lives {
  const changed = new Map(effects.map(({ version }) => [version.number, version]));
  const rows = (lives.rows.get(flow) ?? []).map((row): ReleaseRow => {
    const version = changed.get(row.number);
    return version === undefined ? row : { ...row, state: version.state, rules: JSON.stringify(version.rules) };
  });
  const all = added === undefined ? rows : [...rows, added];
  return { ...lives, rows: new Map(lives.rows).set(flow, all), codes: new Map(lives.codes).set(flow, code) };
}

/** Of flows, and of whatever else is called by one: called routes, robots. */
function takenCodes({ entries }: Snapshot, { codes }: Lives): ReadonlySet<string> {
  const taken = new Set(codes.values());
  for (const { document } of entries.values()) {
    if (typeof document.accessCode === 'string') taken.add(document.accessCode);
  }
  return taken;
}
