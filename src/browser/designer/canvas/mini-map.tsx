import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, type ReactNode, useMemo } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasNode } from './derive-nodes.ts';
import { miniMapPaths, placeOnMap } from './mini-map-paths.ts';

/** The whole flow in the corner, with the part that is seen; a click or drag goes there. */
export function MiniMap({ nodes }: { readonly nodes: ReadonlyMap<string, CanvasNode> }): ReactNode {
  const { t } = useText();
  const flow = useReactFlow();
  const { bounds, paths } = useMemo(() => miniMapPaths(nodes), [nodes]);
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const place = placeOnMap({ x: event.clientX - left, y: event.clientY - top }, { width, height }, bounds);
    void flow.setCenter(place.x, place.y, { zoom: flow.getZoom() });
  };
  return (
    <svg
      className="cs-minimap nopan nodrag nowheel"
      role="img"
      aria-label={t('canvas.minimap')}
      viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      {[...paths].map(([tone, d]) => (
        <path key={tone} className="cs-map-nodes" data-tone={tone} d={d} />
      ))}
      <Seen />
    </svg>
  );
}

/** What of the flow the window shows. */
function Seen(): ReactNode {
  const x = useStore(({ transform }) => -transform[0] / transform[2]);
  const y = useStore(({ transform }) => -transform[1] / transform[2]);
  const width = useStore((state) => state.width / state.transform[2]);
  const height = useStore((state) => state.height / state.transform[2]);
  return <rect className="cs-map-seen" x={x} y={y} width={width} height={height} />;
}
