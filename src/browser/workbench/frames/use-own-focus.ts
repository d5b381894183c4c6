import { type RefObject, useEffect, useRef } from 'react';

/** So long after the key Tab a frame may take the focus. */
const TAB_MS = 500;
/** Pages set their focus now and then; who does it so often in so short a time is after the agent's keys. */
const MOST_THEFTS = 4;
const THEFTS_MS = 3000;

/**
 * A page in a frame cannot take the focus: agents would type into it what was meant for the desk. Whoever points at the
 * frame or goes to it by Tab gives it; all else is given back, and told when it does not end.
 */
export function useOwnFocus(frame: RefObject<HTMLIFrameElement | null>, onThief: () => void): void {
  const told = useRef(onThief);
  told.current = onThief;
  useEffect(() => {
    let last: HTMLElement | null = null;
    let pointed: EventTarget | null = null;
    let tabbedAt = Number.NEGATIVE_INFINITY;
    let thefts: readonly number[] = [];
    const keep = (): void => {
      const taken = document.activeElement;
      const now = performance.now();
      if (taken === null || taken !== frame.current || taken === pointed || now - tabbedAt < TAB_MS) return;
      frame.current.blur();
      if (last?.isConnected) last.focus({ preventScroll: true });
      thefts = [...thefts.filter((at) => now - at < THEFTS_MS), now];
      if (thefts.length > MOST_THEFTS) told.current();
    };
    // A click reaches a page in a process of its own before this one has heard, with its next frame, where the pointer is.
    const keepSoon = (): void => void requestAnimationFrame(() => requestAnimationFrame(keep));
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && !(target instanceof HTMLIFrameElement)) last = target;
    };
    const tab = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') tabbedAt = performance.now();
    };
    // Browsers say that the pointer entered a frame, but match no `:hover` there.
    const point = ({ target }: PointerEvent): void => {
      pointed = target;
    };
    window.addEventListener('blur', keepSoon);
    document.addEventListener('focusin', note);
    document.addEventListener('keydown', tab, true);
    document.addEventListener('pointerover', point);
    return () => {
      window.removeEventListener('blur', keepSoon);
      document.removeEventListener('focusin', note);
      document.removeEventListener('keydown', tab, true);
      document.removeEventListener('pointerover', point);
    };
  }, [frame]);
}
