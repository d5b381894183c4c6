import type { Flow } from '../../../kernel/model/flow.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { type CanvasActions, createCanvasActions } from './canvas-actions.ts';
import { createOverlayStore, type OverlayStore } from './canvas-overlay.ts';
import { createCanvasSession, type SessionStore } from './canvas-session.ts';
import type { Desk, View } from './desk.ts';
import { createLiveDrawing } from './live-drawing.ts';

/** An open canvas as palette, outline, find and command palette share it. It stays the same object. */
export interface CanvasHandle {
  readonly store: DocumentStore<Flow>;
  readonly session: SessionStore;
  readonly overlay: OverlayStore;
  readonly actions: CanvasActions;
  readonly tenant: () => Tenant;
  /** The window appears or goes; without one everything works but what only moves the window. */
  attach(view: View | null): void;
}

export interface CanvasSurroundings {
  readonly tenant: () => Tenant;
  readonly t: Desk['t'];
  readonly say: Desk['say'];
  readonly notify: Desk['notify'];
  readonly chance: Desk['chance'];
}

const NO_VIEW: View = {
  centre: () => ({ x: 0, y: 0 }),
  toScreen: (place) => place,
  reveal: () => undefined,
  zoomTo: () => undefined,
  fit: () => undefined,
  zoomBy: () => undefined,
};

/** Makes the handle of a flow that is open. Surroundings are asked when they are needed: languages may change. */
export function createCanvasHandle(store: DocumentStore<Flow>, around: CanvasSurroundings): CanvasHandle {
  const session = createCanvasSession();
  let view = NO_VIEW;
  const desk: Desk = {
    store,
    session,
    drawing: createLiveDrawing(store),
    get view() {
      return view;
    },
    t: (key, params) => around.t(key, params),
    say: (text) => around.say(text),
    notify: (text) => around.notify(text),
    chance: () => around.chance(),
  };
  return {
    store,
    session,
    overlay: createOverlayStore({}),
    actions: createCanvasActions(desk, around.tenant),
    tenant: around.tenant,
    attach(next) {
      view = next ?? NO_VIEW;
    },
  };
}
