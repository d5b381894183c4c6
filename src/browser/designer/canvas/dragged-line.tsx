import type { ConnectionLineComponentProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { CanvasNode } from './derive-nodes.ts';

/** The line from an exit to the pointer, before it is let go. */
export function DraggedLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps<CanvasNode>): ReactNode {
  const pull = Math.max(28, Math.min(Math.abs(toX - fromX) / 2, 160));
  return (
    <path
      className="cs-dragged"
      d={`M${fromX},${fromY} C${fromX + pull},${fromY} ${toX - pull},${toY} ${toX},${toY}`}
    />
  );
}
