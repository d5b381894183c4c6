import { useEffect } from 'react';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { linkedElement } from './element-link.ts';

/** Shows the element that the address names, when the flow opens and whenever the address changes. */
export function useElementLink(canvas: CanvasHandle): void {
  useEffect(() => {
    const follow = (): void => {
      const element = linkedElement(location.hash);
      if (element !== null) canvas.actions.show(element);
    };
    // The canvas must have been measured before its window can be moved.
    const frame = requestAnimationFrame(() => requestAnimationFrame(follow));
    addEventListener('hashchange', follow);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('hashchange', follow);
    };
  }, [canvas]);
}
