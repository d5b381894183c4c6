import '@xyflow/react/dist/style.css';
import { ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Flow } from '../../../kernel/model/flow.ts';

/** React Flow as its documentation has it: default nodes and edges, nothing tuned but what `isLean` says. */
export function PlainCanvas({ flow, isLean }: { readonly flow: Flow; readonly isLean: boolean }): ReactNode {
  const [nodes, , onNodesChange] = useNodesState(
    flow.elements.map(({ id, name }) => ({
      id,
      position: { ...(flow.layout[id] ?? { x: 0, y: 0 }) },
      data: { label: name },
      ...(isLean ? { width: 220, height: 60 } : {}),
    })),
  );
  const [edges, , onEdgesChange] = useEdgesState(
    flow.connections.map(({ from, exit, to }) => ({ id: `${from} ${exit}`, source: from, target: to })),
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onlyRenderVisibleElements={isLean}
      minZoom={0.05}
      defaultViewport={{ x: 400, y: 100, zoom: 1 }}
    />
  );
}
