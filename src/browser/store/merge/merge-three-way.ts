import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { sameJson } from '../../../lib/same-json.ts';
import { applyChoices } from './apply-choices.ts';
import type { Merge, MergeConflict } from './merge.ts';
import { mergeValues, type OnConflict, type Three } from './merge-values.ts';

const ABOUT: Readonly<Record<string, MergeConflict['about']>> = {
  elements: 'element',
  variables: 'variable',
  globals: 'variable',
  connections: 'connection',
  notes: 'note',
  frames: 'frame',
};

/**
 * Makes one document of two that were both changed since `base`: changes of different things are both taken, and
 * where both changed the same thing in different ways there is a conflict. Settings of an element are one thing, and
 * so is a variable, a connection and a note; positions never conflict, mine stand.
 */
export function mergeThreeWay<D extends Document>(base: D, mine: D, theirs: D, catalogue: Catalogue): Merge<D> {
  const conflicts: MergeConflict[] = [];
  const note = (path: readonly string[], three: Three): void => {
    conflicts.push(conflictAt(path, three));
  };
  const merged = mergeValues({ base, mine, theirs }, [], note) as D;
  if (mine.kind === 'flow') noteUsedAgain({ base, mine, theirs } as unknown as Record<keyof Three, Flow>, note);
  const merge = { merged, conflicts, mine, theirs };
  return { ...merge, merged: applyChoices(merge, new Map(), catalogue) };
}

/** An element that is gone on one side and that a new connection of the other needs is a conflict too. */
function noteUsedAgain(flows: Record<keyof Three, Flow>, note: OnConflict): void {
  for (const id of usedAgain(flows)) {
    const path = ['elements', JSON.stringify({ id })];
    const element = (flow: Flow): unknown => flow.elements.find((one) => one.id === id);
    note(path, { base: element(flows.base), mine: element(flows.mine), theirs: element(flows.theirs) });
  }
}

/** Elements that one side deleted as they were, while the other drew a new connection to or from them. */
function usedAgain({ base, mine, theirs }: Record<keyof Three, Flow>): readonly string[] {
  const sides = [
    [mine, theirs],
    [theirs, mine],
  ] as const;
  return sides.flatMap(([deleting, using]) => {
    const left = new Set(deleting.elements.map(({ id }) => id));
    const known = new Set(base.connections.map((line) => JSON.stringify([line.from, line.exit, line.to])));
    const drawn = using.connections.filter((line) => !known.has(JSON.stringify([line.from, line.exit, line.to])));
    return base.elements
      .filter(
        (element) => !left.has(element.id) && drawn.some(({ from, to }) => from === element.id || to === element.id),
      )
      .filter((element) =>
        sameJson(
          element,
          using.elements.find(({ id }) => id === element.id),
        ),
      )
      .map(({ id }) => id);
  });
}

function conflictAt(path: readonly string[], { base, mine, theirs }: Three): MergeConflict {
  const [list = '', key] = path;
  const about = path.length === 1 ? 'field' : (ABOUT[list] ?? (key?.startsWith('{"') ? 'item' : 'field'));
  return { id: JSON.stringify(path), about, name: nameOf(path, mine ?? theirs ?? base), path, base, mine, theirs };
}

function nameOf(path: readonly string[], value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const { name, title } = value as Readonly<Record<string, unknown>>;
    if (typeof name === 'string') return name;
    if (typeof title === 'string') return title;
  }
  return path
    .slice(-2)
    .map((part) => (part.startsWith('{"') ? Object.values(JSON.parse(part) as object).join(' ') : part))
    .join(' ');
}
