import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useOverlay, useSession } from './canvas-context.ts';
import { connectionPath } from './connection-path.ts';
import type { CanvasEdge } from './derive-edges.ts';
import { exitKey } from './node-ids.ts';

const NO_CLEARANCE = { sourceUp: 0, sourceDown: 0, targetUp: 0, targetDown: 0 };

/** A line from an exit to an element. Its name is shown where the exit's own cannot be read or the line is in question. */
export const ConnectionLine = memo(function ConnectionLine(props: EdgeProps<CanvasEdge>) {
  const { id, source, sourceX, sourceY, targetX, targetY, data, selected } = props;
  const { say } = useText();
  const exit = data?.exit;
  const isDropTarget = useSession(
    ({ dropOn }) => dropOn !== null && dropOn.from === source && dropOn.exit === exit?.id && dropOn.to === props.target,
  );
  const mayBeNamed = exit !== undefined && (selected || (data?.isNear === true && exit.kind !== 'next'));
  // Lines that say nothing need not know how far away they are: while one zooms they stay as they are.
  const isFar = useSession(({ detail }) => mayBeNamed && detail !== 'full');
  const isLit = useOverlay(({ path }) => path?.exits.has(exitKey(source, exit?.id ?? '')) ?? false);
  const isMissed = useOverlay(
    ({ coverage }) => coverage !== undefined && (coverage.exits.get(exitKey(source, exit?.id ?? '')) ?? 0) === 0,
  );
  const { d, middle } = connectionPath(
    { x: sourceX, y: sourceY },
    { x: targetX, y: targetY },
    data?.clearance ?? NO_CLEARANCE,
  );
  const state = isDropTarget ? 'drop' : selected ? 'selected' : isLit ? 'lit' : data?.isNear ? 'near' : 'plain';
  const isNamed = exit !== undefined && (selected || isDropTarget || (isFar && data?.isNear && exit.kind !== 'next'));
  return (
    <>
      <g className="cs-line" data-state={state} data-kind={exit?.kind} data-missed={isMissed || undefined}>
        <BaseEdge id={id} path={d} markerEnd={`url(#cs-arrow-${state})`} interactionWidth={16} />
      </g>
      {isNamed ? (
        <EdgeLabelRenderer>
          <span
            className="cs-line-label"
            data-far={isFar || undefined}
            style={{ transform: `translate(-50%, -50%) translate(${middle.x}px, ${middle.y}px)` }}
          >
            {say(exit.label)}
          </span>
        </EdgeLabelRenderer>
      ) : null}
    </>
  );
});
