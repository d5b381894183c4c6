import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { extractionWish } from './composite-actions.ts';

const ExtractDialog = lazy(async () => ({ default: (await import('./extract-dialog.tsx')).ExtractDialog }));

/** The dialog of a flow whose selection is to become a composite; there only while it is wanted. */
export function CompositePart({ canvas }: { readonly canvas: CanvasHandle }): ReactNode {
  const { extraction } = useStore(extractionWish);
  const close = (): void => extractionWish.setState({ extraction: null });
  useEffect(() => () => extractionWish.setState({ extraction: null }), []);
  if (extraction === null) return null;
  return (
    <Suspense>
      <ExtractDialog canvas={canvas} extraction={extraction} onClose={close} />
    </Suspense>
  );
}
