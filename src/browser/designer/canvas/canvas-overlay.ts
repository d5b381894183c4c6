import { createStore, type StoreApi } from 'zustand/vanilla';

/** What others know about the elements and exits of the flow. Exits are named by `exitKey(element, exit)`. */
export interface CanvasOverlay {
  readonly findings?: ReadonlyMap<string, { readonly errors: number; readonly warnings: number }>;
  /** How often scenarios came by; 0 or absent: never. Absent as a whole: nothing was measured. */
  readonly coverage?: {
    readonly elements: ReadonlyMap<string, number>;
    readonly exits: ReadonlyMap<string, number>;
  };
  /** Where the simulated call has been. */
  readonly path?: { readonly elements: ReadonlySet<string>; readonly exits: ReadonlySet<string> };
  /** Where it is now. */
  readonly current?: string | null;
  readonly breakpoints?: ReadonlySet<string>;
  /** The element at which two runs first differ. */
  readonly difference?: string | null;
}

/** Every card subscribes to its own share only. */
export type OverlayStore = StoreApi<CanvasOverlay>;

export function createOverlayStore(first: CanvasOverlay): OverlayStore {
  return createStore<CanvasOverlay>(() => first);
}
