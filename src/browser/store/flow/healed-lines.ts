import type { Connection, Flow } from '../../../kernel/model/flow.ts';

/**
 * The connections that are left when elements are taken out. With `heal`, what led to a deleted element leads to the
 * only one that came after it, if all its ways lead there.
 */
export function healedLines(flow: Flow, gone: ReadonlySet<string>, heal: boolean): readonly Connection[] {
  const after = new Map<string, string[]>();
  for (const { from, to } of flow.connections) {
    if (gone.has(from)) after.set(from, [...(after.get(from) ?? []), to]);
  }
  const left: Connection[] = [];
  for (const connection of flow.connections) {
    if (gone.has(connection.from)) continue;
    if (!gone.has(connection.to)) left.push(connection);
    else if (heal) {
      const ends = endsAfter(connection.to, after, gone);
      const [to] = ends;
      if (ends.size === 1 && to !== undefined) left.push({ ...connection, to });
    }
  }
  return left;
}

/** The elements that stay and that the ways through the deleted ones lead to. */
function endsAfter(
  first: string,
  after: ReadonlyMap<string, readonly string[]>,
  gone: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set([first]);
  const ends = new Set<string>();
  for (const id of seen) {
    for (const to of after.get(id) ?? []) (gone.has(to) ? seen : ends).add(to);
  }
  return ends;
}
