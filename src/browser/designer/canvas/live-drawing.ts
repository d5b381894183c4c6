import type { Flow } from '../../../kernel/model/flow.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { type CanvasEdge, deriveEdges } from './derive-edges.ts';
import { type CanvasNode, deriveNodes } from './derive-nodes.ts';

/** What is drawn of a flow right now. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
}

/** The drawing of the open document: asked as often as one likes, derived anew only where the document changed. */
export function createLiveDrawing(store: DocumentStore<Flow>): () => Drawing {
  let drawing: Drawing = { nodes: new Map(), edges: new Map() };
  let document: Flow | null = null;
  let selection: readonly string[] = [];
  return () => {
    const state = store.api.getState();
    if (state.document === document && state.selection === selection) return drawing;
    document = state.document;
    selection = state.selection;
    const selected = new Set(selection);
    const nodes = deriveNodes(document, store.context.catalogue, selected, drawing.nodes);
    const edges = deriveEdges(document.connections, nodes, selected, drawing.edges);
    drawing = { nodes, edges };
    return drawing;
  };
}
