import { MASK } from '../../../kernel/model/mask.ts';
import { sameJson } from '../../../lib/same-json.ts';
import { lineage } from '../../../twin/simulator/moment.ts';
import { type ShownVariable, variables } from '../../../twin/simulator/variables.ts';
import type { CallRun } from './call-run.ts';

export interface VariableGroup {
  /** `FLOW`, `GLOBAL`, `calldata`, `IVRREQUEST`, `SYS`. */
  readonly prefix: string;
  readonly rows: readonly ShownVariable[];
}

/** That time has passed is no news. */
const CLOCKS: ReadonlySet<string> = new Set(
  ['systemDate', 'systemMonth', 'systemTime', 'currentTime', 'timeStamp'].map((name) => `SYS.${name}`),
);

/**
 * The variables as they stand, masked, in groups. `changed` counts from where somebody last had something to do: what
 * one key set in motion is news, however many elements it took.
 */
export function variableGroups(run: CallRun): readonly VariableGroup[] {
  const before = lineage(run.moment).findLast(({ id }) => id !== run.moment.id && run.stops.has(id));
  const known = new Map(
    (before === undefined ? [] : variables(run.session, before, true)).map((row) => [row.name, row]),
  );
  const now = variables(run.session, run.moment, true);
  const groups = new Map<string, ShownVariable[]>();
  for (const row of now) {
    const old = known.get(row.name);
    const isChanged =
      before !== undefined && !CLOCKS.has(row.name) && (old === undefined || !sameJson(old.value, row.value));
    const value = row.encrypted && row.value !== null ? MASK : row.value;
    const prefix = row.name.slice(0, row.name.indexOf('.'));
    groups.set(prefix, [...(groups.get(prefix) ?? []), { ...row, value, changed: isChanged }]);
  }
  return [...groups].map(([prefix, rows]) => ({ prefix, rows }));
}
