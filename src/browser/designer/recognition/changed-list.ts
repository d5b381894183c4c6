type Item = Readonly<Record<string, unknown>>;

/** Something that is done to a list of a domain. */
export type ListChange =
  | { readonly do: 'put'; readonly at: number; readonly item: Item }
  | { readonly do: 'add'; readonly item: Item }
  | { readonly do: 'copy'; readonly at: number }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'move'; readonly at: number; readonly by: 1 | -1 };

/** The list after a change, and the item to look at then; null when the list is empty. */
export function changedList(
  list: readonly Item[],
  change: ListChange,
): { readonly list: readonly Item[]; readonly index: number | null } {
  switch (change.do) {
    case 'put':
      return { list: list.with(change.at, change.item), index: change.at };
    case 'add':
      return { list: [...list, change.item], index: list.length };
    case 'copy': {
      const copy = copyOf(list[change.at] ?? {}, list);
      return { list: list.toSpliced(change.at + 1, 0, copy), index: change.at + 1 };
    }
    case 'remove': {
      const left = list.toSpliced(change.at, 1);
      return { list: left, index: left.length === 0 ? null : Math.min(change.at, left.length - 1) };
    }
    case 'move': {
      const to = change.at + change.by;
      const item = list[change.at];
      if (item === undefined || to < 0 || to >= list.length) return { list, index: change.at };
      return { list: list.toSpliced(change.at, 1).toSpliced(to, 0, item), index: to };
    }
  }
}

/** Names and codes are told apart in a domain: a copy gets the next free number. */
function copyOf(item: Item, list: readonly Item[]): Item {
  const copy: Record<string, unknown> = { ...item };
  for (const field of ['code', 'name'] as const) {
    const own = item[field];
    if (typeof own !== 'string') continue;
    const stem = own.replace(/_\d+$/, '');
    let number = 2;
    while (list.some((other) => other[field] === `${stem}_${number}`)) number += 1;
    copy[field] = `${stem}_${number}`;
  }
  return copy;
}
