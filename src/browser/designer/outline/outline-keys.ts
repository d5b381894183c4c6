import type { OutlineItem } from './outline-tree.ts';

/** What a key means in the outline. */
export type OutlineDeed =
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'close' | 'open'; readonly key: string }
  | { readonly do: 'jump'; readonly element: string }
  | { readonly do: 'properties' | 'add' | 'connect' | 'rename' | 'remove' | 'undo' | 'redo' | 'toggle' }
  | { readonly do: 'exchange'; readonly by: 1 | -1 };

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The keys of an ARIA tree (w3.org/WAI/ARIA/apg/patterns/treeview), and those of the canvas for what is edited. */
export function outlineDeed(
  keys: Pressed,
  items: readonly OutlineItem[],
  at: number,
  closed: ReadonlySet<string>,
): OutlineDeed | null {
  const item = items[at];
  const last = items.length - 1;
  if (keys.altKey && item?.kind === 'exit') {
    if (keys.key === 'ArrowUp') return { do: 'exchange', by: -1 };
    if (keys.key === 'ArrowDown') return { do: 'exchange', by: 1 };
  }
  if (keys.ctrlKey || keys.metaKey) return withControl(keys);
  switch (keys.key) {
    case 'ArrowDown':
      return { do: 'go', to: Math.min(at + 1, last) };
    case 'ArrowUp':
      return { do: 'go', to: Math.max(at - 1, 0) };
    case 'Home':
      return { do: 'go', to: 0 };
    case 'End':
      return { do: 'go', to: last };
    case 'ArrowRight':
      return item === undefined ? null : opening(item, at, closed);
    case 'ArrowLeft':
      return item === undefined ? null : closing(item, items, closed);
    case 'Enter':
      return item?.kind === 'link' ? { do: 'jump', element: item.element.id } : { do: 'properties' };
    case ' ':
      return { do: 'toggle' };
    case 'F2':
      return { do: 'rename' };
    case 'Delete':
      return { do: 'remove' };
    case 'a':
      return { do: 'add' };
    case 'c':
      return { do: 'connect' };
    default:
      return null;
  }
}

function withControl({ key, shiftKey }: Pressed): OutlineDeed | null {
  if (key.toLowerCase() === 'z') return { do: shiftKey ? 'redo' : 'undo' };
  return key.toLowerCase() === 'y' ? { do: 'redo' } : null;
}

function opening(item: OutlineItem, at: number, closed: ReadonlySet<string>): OutlineDeed | null {
  if (item.kind === 'link') return { do: 'jump', element: item.element.id };
  if (!item.hasChildren) return null;
  return closed.has(item.key) ? { do: 'open', key: item.key } : { do: 'go', to: at + 1 };
}

function closing(item: OutlineItem, items: readonly OutlineItem[], closed: ReadonlySet<string>): OutlineDeed | null {
  if (item.hasChildren && !closed.has(item.key)) return { do: 'close', key: item.key };
  const parent = items.findIndex(({ key }) => key === item.parent);
  return parent < 0 ? null : { do: 'go', to: parent };
}
