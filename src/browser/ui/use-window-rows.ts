import { type RefObject, useEffect, useRef, useState } from 'react';

/** Rows drawn beyond the visible ones, so that fast scrolling shows no holes. */
const SPARE = 12;

/** Which rows of a long list must be drawn, and how much space the others take (px). */
export interface WindowRows {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  /** Scrolls so that the row can be seen. */
  show(index: number): void;
}

/** @param height of one row, px */
export function useWindowRows(count: number, height: number): WindowRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [{ top, visible }, setPlace] = useState({ top: 0, visible: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => setPlace({ top: element.scrollTop, visible: element.clientHeight });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, []);
  const from = Math.max(0, Math.min(count, Math.floor(top / height) - SPARE));
  const to = Math.min(count, Math.ceil((top + visible) / height) + SPARE);
  return {
    scroller,
    from,
    to,
    before: from * height,
    after: (count - to) * height,
    show(index) {
      const element = scroller.current;
      if (element === null) return;
      const at = index * height;
      if (at < element.scrollTop) element.scrollTop = at;
      else if (at + 2 * height > element.scrollTop + element.clientHeight) {
        element.scrollTop = at + 2 * height - element.clientHeight;
      }
    },
  };
}
