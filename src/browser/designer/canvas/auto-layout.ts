import type { LayoutGraph } from './layout-graph.ts';

interface Layouter {
  layout(graph: never): Promise<{
    readonly children?: readonly { readonly id: string; readonly x?: number; readonly y?: number }[];
  }>;
}

let layouter: Promise<Layouter> | null = null;

/** Lays a graph out in a worker; both are loaded when they are first wanted. */
export async function autoLayout(graph: LayoutGraph): Promise<Awaited<ReturnType<Layouter['layout']>>> {
  layouter ??= loadLayouter();
  const { layout } = await layouter.then((elk) => ({ layout: elk.layout.bind(elk) }));
  return layout(graph as never);
}

async function loadLayouter(): Promise<Layouter> {
  const [{ default: Elk }, { default: worker }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
  ]);
  return new Elk({ workerFactory: () => new Worker(worker) }) as unknown as Layouter;
}
