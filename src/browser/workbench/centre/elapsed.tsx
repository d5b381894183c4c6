import type { ReactNode } from 'react';
import { duration } from './duration.ts';
import { useNow } from './use-now.ts';

/** How long something lasts, or how long it still takes. Read out only when it is asked for. */
export function Elapsed({ since, until }: { readonly since?: number; readonly until?: number }): ReactNode {
  const now = useNow();
  const ms = until === undefined ? now - (since ?? now) : until - now;
  return (
    <span role="timer" aria-live="off" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {duration(ms)}
    </span>
  );
}
