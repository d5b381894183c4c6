import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useWindowRows, type WindowRows } from '../../ui/use-window-rows.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { outlineActions } from './outline-actions.ts';
import { type OutlineDeed, outlineDeed } from './outline-keys.ts';
import { type OutlineItem, outlineTree, visibleItems } from './outline-tree.ts';

/** Height of a line, CSS pixels. */
const ROW = 28;

interface OutlineState {
  readonly items: readonly OutlineItem[];
  /** The line that keys act on. */
  readonly item: OutlineItem | undefined;
  readonly closed: ReadonlySet<string>;
  readonly renaming: string | null;
  readonly rows: WindowRows;
  perform(deed: OutlineDeed): void;
  /** Null: the name stays. */
  rename(element: string, name: string | null): void;
  focusTree(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What the outline shows and does. */
export function useOutline(
  canvas: CanvasHandle,
  onOpenProperties: (element: string) => void,
  onPicking: (picking: { what: 'add' | 'connect'; element: string; exit: string | null }) => void,
): OutlineState {
  const flow = useStore(canvas.store.api, (state) => state.document);
  const tree = useMemo(() => outlineTree(flow, canvas.store.context.catalogue), [flow, canvas]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => visibleItems(tree, closed), [tree, closed]);
  const [current, setCurrent] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const rows = useWindowRows(items.length, ROW);
  const deeds = useMemo(() => outlineActions(canvas.actions.desk), [canvas]);
  const found = items.findIndex(({ key }) => key === current);
  const at = Math.max(0, found);
  const item = items[at];

  const show = (next: OutlineItem | undefined, index: number): void => {
    if (next === undefined) return;
    setCurrent(next.key);
    rows.show(index);
    deeds.follow(next.element.id, next.kind === 'exit' ? next.exit.id : null);
  };
  const jump = (element: string): void => {
    setClosed(new Set());
    const index = tree.findIndex(({ key }) => key === element);
    show(tree[index], index);
  };
  const perform = (deed: OutlineDeed): void => {
    if (deed.do === 'go') show(items[deed.to], deed.to);
    else if (deed.do === 'open' || deed.do === 'close') setClosed((before) => toggled(before, deed.key));
    else if (deed.do === 'jump') jump(deed.element);
    else if (deed.do === 'undo') canvas.actions.undo();
    else if (deed.do === 'redo') canvas.actions.redo();
    else if (item !== undefined) performOn(item, deed);
  };
  const performOn = (chosen: OutlineItem, deed: OutlineDeed): void => {
    const element = chosen.element.id;
    const exit = chosen.kind === 'exit' ? chosen.exit.id : null;
    if (deed.do === 'properties') onOpenProperties(element);
    else if (deed.do === 'rename') setRenaming(chosen.kind === 'element' ? chosen.key : null);
    else if (deed.do === 'add' || deed.do === 'connect') onPicking({ what: deed.do, element, exit });
    else if (deed.do === 'toggle') deeds.follow(element, exit);
    else if (deed.do === 'exchange' && exit !== null) deeds.exchange(element, exit, deed.by);
    else if (deed.do === 'remove' && exit !== null) deeds.disconnect(element, exit);
    else if (deed.do === 'remove' && chosen.kind === 'element') deeds.remove(element);
  };
  const focusTree = (): void => rows.scroller.current?.focus({ preventScroll: true });
  const rename = (element: string, name: string | null): void => {
    setRenaming(null);
    if (name !== null) deeds.rename(element, name);
    focusTree();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = event.target === event.currentTarget ? outlineDeed(event, items, at, closed) : null;
    if (deed === null) return;
    perform(deed);
    event.preventDefault();
  };
  return { items, item, closed, renaming, rows, perform, rename, focusTree, onKeyDown };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key]);
}
