import { inspectElement } from '../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Connection, Flow } from '../../kernel/model/flow.ts';
import type { Change, Named } from './change.ts';

/** Lines that were drawn, taken away, or led elsewhere. Lines of elements that came or went are told, too. */
export function connectionChanges(before: Flow, after: Flow, catalogue: Catalogue): readonly Change[] {
  const [old, now] = [byExit(before.connections), byExit(after.connections)];
  const nameIn = (flow: Flow, id: string): Named => ({
    id,
    name: flow.elements.find((element) => element.id === id)?.name ?? id,
  });
  const changes = [...now].flatMap(([key, line]): readonly Change[] => {
    const was = old.get(key);
    const ends = { from: nameIn(after, line.from), exit: exitName(after, line, catalogue), to: nameIn(after, line.to) };
    if (was === undefined) return [{ what: 'connected', ...ends }];
    return was.to === line.to ? [] : [{ what: 'redirected', ...ends, before: nameIn(before, was.to) }];
  });
  const gone = [...old]
    .filter(([key]) => !now.has(key))
    .map(
      ([, line]): Change => ({
        what: 'disconnected',
        from: nameIn(before, line.from),
        exit: exitName(before, line, catalogue),
        to: nameIn(before, line.to),
      }),
    );
  return [...changes, ...gone];
}

function byExit(connections: readonly Connection[]): ReadonlyMap<string, Connection> {
  return new Map(connections.map((line) => [JSON.stringify([line.from, line.exit]), line]));
}

/** Exits of menus and conditions are called as the user called them, the others by their ids. */
function exitName(flow: Flow, { from, exit }: Connection, catalogue: Catalogue): string {
  const element = flow.elements.find(({ id }) => id === from);
  const found = element && inspectElement(element, catalogue).exits.find(({ id }) => id === exit);
  return found?.kind === 'condition' ? found.label.en : exit;
}
