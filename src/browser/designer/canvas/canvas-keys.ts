import { type Keys, type ShortcutId, shortcutOf } from '../shell/shortcuts.ts';
import type { CanvasHandle } from './canvas-handle.ts';
import type { Direction } from './walk.ts';

/** What keys do that is not the canvas' own business. */
export interface KeyTargets {
  readonly openProperties: (element: string) => void;
  readonly toggleBreakpoint: (element: string) => void;
  readonly find: () => void;
  readonly showShortcuts: () => void;
}

type Deeds = Partial<Record<ShortcutId, () => void>>;

/** Does what the keys mean; gives whether they meant anything. */
export function pressKey(canvas: CanvasHandle, keys: Keys, targets: KeyTargets): boolean {
  const id = shortcutOf(keys);
  const { connecting } = canvas.session.getState();
  const deed = connecting === null ? null : connectingDeed(canvas, keys.key);
  const plain = id === null ? undefined : deeds(canvas, targets)[id];
  const chosen = deed ?? plain;
  if (chosen === undefined) return false;
  chosen();
  return true;
}

/** While a target is chosen, arrows go from one to the next. */
function connectingDeed({ actions }: CanvasHandle, key: string): (() => void) | null {
  const direction = ARROWS[key];
  if (direction !== undefined) return () => actions.aim(direction);
  if (key === 'Enter') return () => actions.finishConnecting();
  return key === 'Escape' ? () => actions.cancelConnecting() : null;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function deeds(canvas: CanvasHandle, targets: KeyTargets): Deeds {
  const { actions, store } = canvas;
  const { view } = actions.desk;
  return {
    walkRight: () => actions.step('right'),
    walkLeft: () => actions.step('left'),
    walkUp: () => actions.step('up'),
    walkDown: () => actions.step('down'),
    previousExit: () => actions.chooseExit(-1),
    nextExit: () => actions.chooseExit(1),
    toStart: () => actions.toStart(),
    openProperties: () => open(canvas, targets),
    toggleSelected: () => actions.toggleSelected(),
    addAfter: () => actions.askWhatFollows(),
    connect: () => actions.startConnecting(),
    disconnect: () => actions.disconnect(),
    addNote: () => actions.addNote(),
    toggleBreakpoint: () => {
      const { focus } = canvas.session.getState();
      if (focus !== null) targets.toggleBreakpoint(focus);
    },
    moveRight: () => actions.nudge('right'),
    moveLeft: () => actions.nudge('left'),
    moveUp: () => actions.nudge('up'),
    moveDown: () => actions.nudge('down'),
    delete: () => actions.remove(),
    duplicate: () => actions.duplicate(),
    selectAll: () => actions.selectAll(),
    selectNone: () => cancel(canvas),
    undo: () => actions.undo(),
    redo: () => actions.redo(),
    layout: () => void actions.layout(),
    zoomIn: () => view.zoomBy(1.25),
    zoomOut: () => view.zoomBy(0.8),
    fit: () => view.fit(),
    zoomToSelection: () => view.zoomTo(store.api.getState().selection),
    find: () => targets.find(),
    shortcuts: () => targets.showShortcuts(),
  };
}

/** Enter opens an element's properties, and writes in a note or frame. */
function open({ session, store }: CanvasHandle, targets: KeyTargets): void {
  const { selection } = store.api.getState();
  const [only] = selection;
  if (selection.length === 1 && only !== undefined && /^(note|frame):/.test(only)) session.setState({ editing: only });
  else {
    const { focus } = session.getState();
    if (focus !== null) targets.openProperties(focus);
  }
}

function cancel({ actions, session }: CanvasHandle): void {
  if (session.getState().moved !== null) actions.cancelDrag();
  else actions.selectNone();
}
