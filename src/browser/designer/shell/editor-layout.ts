import { useCallback, useState } from 'react';

/** What can stand at each side of the drawing. */
export const PARTS = {
  left: ['palette', 'outline'],
  right: ['properties', 'simulator'],
  bottom: ['findings', 'scenarios', 'source'],
} as const;

export type Side = keyof typeof PARTS;
export type Part = (typeof PARTS)[Side][number];

/** What is shown at each side; null: the side is closed. */
export type EditorLayout = { readonly [S in Side]: (typeof PARTS)[S][number] | null };

const KEY = 'callsmith.editor';
const FIRST: EditorLayout = { left: 'palette', right: 'properties', bottom: null };
const CLOSED: EditorLayout = { left: null, right: null, bottom: null };

export function sideOf(part: Part): Side {
  return (Object.keys(PARTS) as Side[]).find((side) => (PARTS[side] as readonly Part[]).includes(part)) ?? 'right';
}

/** The layout as it was kept, as far as there still are such parts. */
export function readLayout(kept: string | null): EditorLayout {
  try {
    const read = (kept === null ? null : JSON.parse(kept)) as Partial<Record<Side, unknown>> | null;
    if (read === null) return FIRST;
    const at = (side: Side): Part | null => PARTS[side].find((part) => part === read[side]) ?? null;
    return { left: at('left'), right: at('right'), bottom: at('bottom') } as EditorLayout;
  } catch {
    return FIRST;
  }
}

export interface EditorSides {
  readonly layout: EditorLayout;
  readonly show: (part: Part) => void;
  readonly close: (side: Side) => void;
}

/** Which parts of the editor are open. Remembered, except on narrow windows, where a part covers the drawing. */
export function useEditorLayout(isNarrow: boolean): EditorSides {
  const [wide, setWide] = useState(() => readLayout(localStorage.getItem(KEY)));
  const [narrow, setNarrow] = useState(CLOSED);
  const put = useCallback(
    (side: Side, part: Part | null) => {
      if (isNarrow) {
        setNarrow({ ...CLOSED, [side]: part });
        return;
      }
      setWide((before) => {
        const after = { ...before, [side]: part };
        localStorage.setItem(KEY, JSON.stringify(after));
        return after;
      });
    },
    [isNarrow],
  );
  return {
    layout: isNarrow ? narrow : wide,
    show: useCallback((part) => put(sideOf(part), part), [put]),
    close: useCallback((side) => put(side, null), [put]),
  };
}
