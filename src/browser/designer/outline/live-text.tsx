import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { SessionStore } from '../canvas/canvas-session.ts';

/** Tells screen readers what was done from the outline, also while the canvas is not shown. */
export function LiveText({ session }: { readonly session: SessionStore }): ReactNode {
  const said = useStore(session, (state) => state.said);
  return (
    <VisuallyHidden aria-live="polite" role="status">
      <span key={said.count}>{said.text}</span>
    </VisuallyHidden>
  );
}
