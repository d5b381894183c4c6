import type { MiniMapNodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useCanvas } from './canvas-context.ts';
import { toneOf } from './tone.ts';

/** A card on the small map, in its tone. */
export function MiniMapNode({ id, x, y, width, height, selected }: MiniMapNodeProps): ReactNode {
  const { actions } = useCanvas();
  const node = actions.desk.drawing().nodes.get(id);
  const tone = node?.type === 'element' ? toneOf(node.data.facts.type) : node?.type;
  return (
    <rect
      className="cs-map-node"
      data-tone={tone}
      data-selected={selected || undefined}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={12}
    />
  );
}
