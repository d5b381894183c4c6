import type { PlacedError } from '../documents/form/error-tree.ts';

type Item = Readonly<Record<string, unknown>>;

export interface ItemEditorProps {
  /** As the document says it, without defaults. */
  readonly item: Item;
  /** Their paths start at the item. */
  readonly errors: readonly PlacedError[];
  readonly isReadOnly: boolean;
  readonly onChange: (item: Item) => void;
}

/** An item with a list in it; an empty list is not written. */
export function withList(item: Item, field: string, list: readonly unknown[]): Item {
  const { [field]: _, ...rest } = item;
  return list.length === 0 ? rest : { ...item, [field]: list };
}
