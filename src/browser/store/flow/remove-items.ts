import { original } from 'immer';

/**
 * Takes items out of a list whose order means nothing: the last one moves into each gap. What stands behind a gap
 * stays where it is, so that undo steps hold what was taken out and not half of a large flow.
 *
 * @param isGone is asked about the items as they were before the command
 */
export function removeItems<Item extends object>(list: Item[], isGone: (item: Item) => boolean): void {
  const before = (original(list as object) as Item[] | undefined) ?? list;
  const gone = before.flatMap((item, index) => (isGone(item) ? [index] : []));
  for (const index of gone.reverse()) {
    const last = list.length - 1;
    const item = list[last];
    if (index < last && item !== undefined) list[index] = item;
    list.length = last;
  }
}
