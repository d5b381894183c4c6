import '@xyflow/react/dist/style.css';
import './canvas.css';
import './compare.css';
import { Background, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { Names } from '../../../kernel/model/element-type.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { drawnChanges } from '../../../twin/changes/drawn-changes.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { detailAt } from './canvas-session.ts';
import { ChangeSteps } from './change-steps.tsx';
import { ComparedCard, ComparedFrame, ComparedNote } from './compared-card.tsx';
import { type ComparedEdge, type ComparedNode, comparedDrawing } from './compared-drawing.ts';
import { ComparedLine, MarkedHeads } from './compared-line.tsx';
import { NamesContext } from './compared-names.ts';

const nodeTypes = { element: ComparedCard, note: ComparedNote, frame: ComparedFrame };
const edgeTypes = { connection: ComparedLine };
const DRAWN_WHOLE = 150;

/** Two versions of a flow in one drawing: what came, what went and what changed is marked by colour, sign and word. */
export function CompareCanvas({
  before,
  after,
  names,
}: {
  readonly before: Flow;
  readonly after: Flow;
  readonly names: Names;
}): ReactNode {
  return (
    <NamesContext value={names}>
      <ReactFlowProvider>
        <Board before={before} after={after} />
      </ReactFlowProvider>
    </NamesContext>
  );
}

function Board({ before, after }: { readonly before: Flow; readonly after: Flow }): ReactNode {
  const { t } = useText();
  const drawing = useMemo(() => comparedDrawing(drawnChanges(before, after, catalogue), catalogue), [before, after]);
  const [detail, setDetail] = useState(() => detailAt(1));
  const { fitView } = useReactFlow<ComparedNode, ComparedEdge>();
  useEffect(() => {
    if (drawing.nodes.length > 0) void fitView({ padding: 0.15, maxZoom: 1 });
  }, [drawing, fitView]);
  return (
    <section className="cs-canvas" aria-label={t('release.onCanvas')}>
      <div className="cs-board" data-detail={detail}>
        <ReactFlow<ComparedNode, ComparedEdge>
          nodes={drawing.nodes}
          edges={drawing.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onlyRenderVisibleElements={drawing.nodes.length > DRAWN_WHOLE}
          onViewportChange={({ zoom }) => setDetail(detailAt(zoom))}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          minZoom={0.04}
          maxZoom={2}
          fitView
          fitViewOptions={{ padding: 0.15, maxZoom: 1 }}
          attributionPosition="top-right"
        >
          <MarkedHeads />
          <Background gap={20} size={1.5} className="cs-dots" />
        </ReactFlow>
      </div>
      <ChangeSteps marked={drawing.marked} />
    </section>
  );
}
