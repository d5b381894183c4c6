import { useEffect } from 'react';

/** So long after the key Tab a frame may take the focus. */
const TAB_MS = 500;

/**
 * Pages in frames cannot take the focus: agents would type into them what was meant for the desk. Whoever points at a
 * frame or goes to it by Tab gives it.
 */
export function useOwnFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let tabbedAt = Number.NEGATIVE_INFINITY;
    const keep = (): void => {
      const { activeElement: taken } = document;
      if (!(taken instanceof HTMLIFrameElement)) return;
      if (taken.matches(':hover') || performance.now() - tabbedAt < TAB_MS) return;
      taken.blur();
      if (last?.isConnected) last.focus({ preventScroll: true });
    };
    // Some browsers tell which element has the focus only after they have said that the window lost it.
    const keepSoon = (): void => void setTimeout(keep);
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && !(target instanceof HTMLIFrameElement)) last = target;
    };
    const tab = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') tabbedAt = performance.now();
    };
    window.addEventListener('blur', keepSoon);
    document.addEventListener('focusin', note);
    document.addEventListener('keydown', tab, true);
    return () => {
      window.removeEventListener('blur', keepSoon);
      document.removeEventListener('focusin', note);
      document.removeEventListener('keydown', tab, true);
    };
  }, []);
}
