import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSession } from './canvas-context.ts';

/** Tells screen readers what was done. The key makes the same words be read again. */
export function LiveRegion(): ReactNode {
  const said = useSession((session) => session.said);
  return (
    <VisuallyHidden aria-live="polite" role="status" className="cs-said">
      <span key={said.count}>{said.text}</span>
    </VisuallyHidden>
  );
}
