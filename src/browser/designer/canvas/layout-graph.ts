import type { Position } from '../../../kernel/model/flow.ts';
import { CARD_WIDTH, ENTRY_Y, exitY } from './card-size.ts';
import type { CanvasEdge } from './derive-edges.ts';
import type { CanvasNode, ElementNode } from './derive-nodes.ts';

/** The part of ELK's JSON graph that we write and read (eclipse.dev/elk). */
export interface LayoutGraph {
  readonly id: string;
  readonly layoutOptions: Readonly<Record<string, string>>;
  readonly children: readonly LayoutNode[];
  readonly edges: readonly { readonly id: string; readonly sources: string[]; readonly targets: string[] }[];
}

interface LayoutNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly ports?: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly layoutOptions: Readonly<Record<string, string>>;
  }[];
}

const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '110',
  'elk.spacing.nodeNode': '40',
  'elk.spacing.componentComponent': '80',
  // Ports stay where the exits are drawn, and cards come in the order in which they were added when nothing else counts.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'false',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
};

/** The cards of `ids` and the lines between them, as ELK reads them; exits are ports in a fixed order. */
export function layoutGraph(
  nodes: ReadonlyMap<string, CanvasNode>,
  edges: Iterable<CanvasEdge>,
  ids: ReadonlySet<string>,
): LayoutGraph {
  const cards = [...nodes.values()].filter((node): node is ElementNode => node.type === 'element' && ids.has(node.id));
  const kept = [...edges].filter(({ source, target }) => ids.has(source) && ids.has(target));
  return {
    id: 'flow',
    layoutOptions: OPTIONS,
    children: inWalkingOrder(cards, kept).map(layoutNode),
    edges: kept.map(({ id, source, target, sourceHandle }) => ({
      id,
      sources: [portOf(source, sourceHandle ?? '')],
      targets: [`${target} <`],
    })),
  };
}

/** Where each card goes: as laid out, moved so that the group keeps its upper left corner. */
export function laidOut(
  result: { readonly children?: readonly { readonly id: string; readonly x?: number; readonly y?: number }[] },
  before: ReadonlyMap<string, CanvasNode>,
): ReadonlyMap<string, Position> {
  const placed = (result.children ?? []).map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
  const olds = placed.flatMap(({ id }) => before.get(id)?.position ?? []);
  const corner = cornerOf(olds);
  const own = cornerOf(placed);
  return new Map(
    placed.map(({ id, x, y }) => [id, { x: Math.round(corner.x + x - own.x), y: Math.round(corner.y + y - own.y) }]),
  );
}

function cornerOf(places: readonly Position[]): Position {
  if (places.length === 0) return { x: 0, y: 0 };
  return { x: Math.min(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) };
}

/** Depth first from the start along the exits: the order that ELK keeps where it may choose. */
function inWalkingOrder(cards: readonly ElementNode[], edges: readonly CanvasEdge[]): readonly ElementNode[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const targets = new Map<string, CanvasEdge[]>();
  for (const edge of edges) {
    const list = targets.get(edge.source) ?? [];
    list.push(edge);
    targets.set(edge.source, list);
  }
  const isTarget = new Set(edges.map(({ target }) => target));
  const first = cards.toSorted((a, b) => rank(a, isTarget) - rank(b, isTarget));
  const order = new Set<ElementNode>();
  const waiting = first.toReversed();
  for (let card = waiting.pop(); card !== undefined; card = waiting.pop()) {
    if (order.has(card)) continue;
    order.add(card);
    const next = (targets.get(card.id) ?? []).toSorted((a, b) => upOf(a) - upOf(b)).map(({ target }) => target);
    for (const id of next.toReversed()) {
      const target = byId.get(id);
      if (target !== undefined) waiting.push(target);
    }
  }
  return [...order];
}

function rank(card: ElementNode, isTarget: ReadonlySet<string>): number {
  if (card.data.facts.type?.role === 'start') return 0;
  return isTarget.has(card.id) ? 2 : 1;
}

function upOf(edge: CanvasEdge): number {
  return edge.data?.clearance.sourceUp ?? 0;
}

function layoutNode({ id, data, height = 0 }: ElementNode): LayoutNode {
  const start: Record<string, string> =
    data.facts.type?.role === 'start' ? { 'elk.layered.layering.layerConstraint': 'FIRST' } : {};
  return {
    id,
    width: CARD_WIDTH,
    height,
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS', ...start },
    ports: [
      port(`${id} <`, 0, ENTRY_Y, 'WEST'),
      ...data.exits.map((exit, index) => port(portOf(id, exit.id), CARD_WIDTH, exitY(index), 'EAST')),
    ],
  };
}

function port(id: string, x: number, y: number, side: 'WEST' | 'EAST'): NonNullable<LayoutNode['ports']>[number] {
  return { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}

function portOf(element: string, exit: string): string {
  return `${element} > ${exit}`;
}
