import type { CallEvent } from '../../../kernel/model/event.ts';
import { lineage, type Moment } from '../../../twin/simulator/moment.ts';
import type { Place } from '../../../twin/simulator/observe.ts';
import { type CallRun, placeOf } from './call-run.ts';

/** A moment as the tree shows it. */
export interface TreeRow {
  readonly id: number;
  /** How many branchings above; the ways straight on stay at one depth. */
  readonly depth: number;
  readonly at: number;
  readonly place: Place;
  /** What led here from the row before, masked as events are. */
  readonly inputs: readonly string[];
  readonly ended: boolean;
  readonly isCurrent: boolean;
  /** Whether the current moment lies behind it, or is it. */
  readonly isOnPath: boolean;
  /** Whether it begins another way than the first that was taken. */
  readonly isFork: boolean;
}

interface Open {
  readonly moment: Moment;
  readonly events: readonly CallEvent[];
  readonly depth: number;
  readonly isFork: boolean;
}

/** The ways that were taken: a row for each moment at which somebody had something to do; other ways are indented. */
export function treeRows({ session, stops, moment }: CallRun): readonly TreeRow[] {
  const path = new Set(lineage(moment).map(({ id }) => id));
  const rows: TreeRow[] = [];
  const open: Open[] = [{ moment: session.root, events: [], depth: 0, isFork: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { depth } = next;
    const events = [...next.events, ...next.moment.events];
    const isRow = stops.has(next.moment.id) || next.moment.children.length > 1 || next.moment.state.phase === 'ended';
    if (isRow) rows.push(rowOf(next, events, moment, path));
    for (const [index, child] of [...next.moment.children.entries()].reverse()) {
      const isFork = index > 0 || (!isRow && next.isFork);
      open.push({ moment: child, events: isRow ? [] : events, depth: depth + (index > 0 ? 1 : 0), isFork });
    }
  }
  return rows;
}

function rowOf(open: Open, events: readonly CallEvent[], current: Moment, path: ReadonlySet<number>): TreeRow {
  const { id, state } = open.moment;
  return {
    id,
    depth: open.depth,
    at: state.at,
    place: placeOf(state),
    inputs: events.flatMap((event) => (event.type === 'input-received' ? [event.input] : [])),
    ended: state.phase === 'ended',
    isCurrent: id === current.id,
    isOnPath: path.has(id),
    isFork: open.isFork,
  };
}
