import { ViewportPortal } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useSession } from './canvas-context.ts';

/** The lines that what is being dragged stands in line with. */
export function SnapLines(): ReactNode {
  const lines = useSession((session) => session.snapLines);
  if (lines.length === 0) return null;
  return (
    <ViewportPortal>
      {lines.map(({ axis, at, from, to }) => (
        <div
          key={axis}
          className="cs-snap"
          style={
            axis === 'x'
              ? { transform: `translate(${at}px, ${from}px)`, width: 0, height: to - from }
              : { transform: `translate(${from}px, ${at}px)`, width: to - from, height: 0 }
          }
        />
      ))}
    </ViewportPortal>
  );
}
