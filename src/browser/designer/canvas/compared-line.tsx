import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import type { ComparedEdge } from './compared-drawing.ts';
import { connectionPath } from './connection-path.ts';

const NO_CLEARANCE = { sourceUp: 0, sourceDown: 0, targetUp: 0, targetDown: 0 };
const SIGNS = { added: '+', removed: '−', changed: '~' } as const;

/** A line of either version. One that was led elsewhere is two: the one that went and the one that came. */
export const ComparedLine = memo(function ComparedLine(props: EdgeProps<ComparedEdge>) {
  const { id, sourceX, sourceY, targetX, targetY, data } = props;
  const { t } = useText();
  const mark = data?.mark;
  const { d, middle } = connectionPath(
    { x: sourceX, y: sourceY },
    { x: targetX, y: targetY },
    data?.clearance ?? NO_CLEARANCE,
  );
  return (
    <>
      <g className="cs-line" data-state="plain" data-kind={data?.exit.kind} data-mark={mark ?? 'same'}>
        <BaseEdge id={id} path={d} markerEnd={`url(#cs-mark-${mark ?? 'same'})`} interactionWidth={0} />
      </g>
      {mark !== undefined && (
        <EdgeLabelRenderer>
          <span
            className="cs-line-mark"
            data-mark={mark}
            title={t(`release.mark.${mark}`)}
            style={{ transform: `translate(-50%, -50%) translate(${middle.x}px, ${middle.y}px)` }}
          >
            {SIGNS[mark]}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

/** Heads of lines in the colours of marks. */
export function MarkedHeads(): ReactNode {
  return (
    <svg className="cs-heads" aria-hidden="true">
      <defs>
        {['same', 'added', 'removed'].map((mark) => (
          <marker
            key={mark}
            id={`cs-mark-${mark}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerUnits="userSpaceOnUse"
            markerWidth="11"
            markerHeight="11"
            orient="auto-start-reverse"
          >
            <path d="M1,1 L9,5 L1,9 z" className="cs-head" data-mark={mark} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
