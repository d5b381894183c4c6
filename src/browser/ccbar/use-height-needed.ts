import { type RefObject, useEffect, useRef } from 'react';

/** Pixels for what opens over the bar: dialogs with their lists, menus, sentences that pass. */
const ROOM = [
  ['[role="dialog"]', 540],
  ['[role="menu"], [role="listbox"]', 300],
  ['.mantine-Notification-root', 150],
] as const;

/** Says how high the frame must be, whenever that changes; goes on the element that holds the bar. */
export function useHeightNeeded(onHeight: (height: number) => void): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement | null>(null);
  const say = useRef(onHeight);
  say.current = onHeight;
  useEffect(() => {
    const measure = (): void => {
      const own = bar.current?.getBoundingClientRect().height ?? 0;
      const over = ROOM.filter(([selector]) => document.querySelector(selector) !== null).map(([, height]) => height);
      if (own > 0) say.current(Math.max(own, ...over));
    };
    const sizes = new ResizeObserver(measure);
    if (bar.current !== null) sizes.observe(bar.current);
    const changes = new MutationObserver(measure);
    changes.observe(document.body, { childList: true, subtree: true });
    measure();
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, []);
  return bar;
}
