import { type RefObject, useCallback, useEffect, useRef } from 'react';

export type Way = 'up' | 'down';

/**
 * Keeps the focus on the arrow that moved a row: the row stands elsewhere in the document then, and browsers forget what
 * had the focus there. At the end of the list the other arrow gets it.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, order: string): (id: string, way: Way) => void {
  const wanted = useRef<{ readonly id: string; readonly way: Way } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is what moves the focus
  useEffect(() => {
    const asked = wanted.current;
    if (asked === null || list.current === null) return;
    wanted.current = null;
    const { id, way } = asked;
    const movers = [...list.current.querySelectorAll<HTMLButtonElement>('[data-mover]')].filter(
      (each) => !each.disabled && each.dataset.mover?.startsWith(`${id} `),
    );
    (movers.find((each) => each.dataset.mover === `${id} ${way}`) ?? movers[0])?.focus();
  }, [order, list]);
  return useCallback((id, way) => {
    wanted.current = { id, way };
  }, []);
}
