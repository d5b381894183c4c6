import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Connection, Position } from '../../../kernel/model/flow.ts';
import type { Box } from './drawing.ts';
import type { SnapLine } from './snap-lines.ts';

/** How much of a card is drawn: everything, its title, or only that it is there. */
export type Detail = 'full' | 'title' | 'block';

/** A menu of elements to add, opened where the next one is to stand. */
export interface QuickAdd {
  /** Canvas units. */
  readonly at: Position;
  /** CSS pixels from the canvas' upper left corner. */
  readonly screen: Position;
  /** The exit that is connected with what is added; null adds it alone. */
  readonly from: { readonly element: string; readonly exit: string } | null;
}

/** What the canvas knows for as long as it is open: nothing here is part of the document. */
export interface CanvasSession {
  /** The element that the keyboard is at. */
  readonly focus: string | null;
  /** Elements walked through to get there. */
  readonly trail: readonly string[];
  /** The exit of the focused element that keys act on; null stands for its first one. */
  readonly exit: string | null;
  readonly detail: Detail;
  /** While a target is chosen by keyboard: the exit that is to be connected and what it would be connected with. */
  readonly connecting: { readonly from: string; readonly exit: string; readonly target: string } | null;
  /** Where dragged nodes are, until they are dropped. */
  readonly moved: ReadonlyMap<string, Position> | null;
  readonly snapLines: readonly SnapLine[];
  /** A note or frame while its size is being changed. */
  readonly resizing: (Box & { readonly node: string }) | null;
  /** The connection that what is dragged would be put into. */
  readonly dropOn: Connection | null;
  readonly quickAdd: QuickAdd | null;
  /** An error exit without a line that the pointer is at: calls go to the exception flow there. */
  readonly ghost: { readonly element: string; readonly exit: string } | null;
  /** The note or frame whose text is being edited. */
  readonly editing: string | null;
  /** What was done last, for screen readers. The number makes the same words news again. */
  readonly said: { readonly text: string; readonly count: number };
}

export type SessionStore = StoreApi<CanvasSession>;

export function createCanvasSession(): SessionStore {
  return createStore<CanvasSession>(() => ({
    focus: null,
    trail: [],
    exit: null,
    detail: 'full',
    connecting: null,
    moved: null,
    snapLines: [],
    resizing: null,
    dropOn: null,
    quickAdd: null,
    ghost: null,
    editing: null,
    said: { text: '', count: 0 },
  }));
}

/** Below half size the inside of a card cannot be read, below a fifth not even its title. */
export function detailAt(zoom: number): Detail {
  if (zoom < 0.2) return 'block';
  return zoom < 0.5 ? 'title' : 'full';
}

export function announce(session: SessionStore, text: string): void {
  session.setState(({ said }) => ({ said: { text, count: said.count + 1 } }));
}
