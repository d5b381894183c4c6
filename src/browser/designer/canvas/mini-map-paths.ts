import type { CanvasNode } from './derive-nodes.ts';
import type { Box } from './drawing.ts';
import { toneOf } from './tone.ts';

/** What the small map shows: one path for all cards of a tone, so that thousands cost no more than ten. */
export interface MapPaths {
  readonly bounds: Box;
  readonly paths: ReadonlyMap<string, string>;
}

const MARGIN = 100;

export function miniMapPaths(nodes: ReadonlyMap<string, CanvasNode>): MapPaths {
  const paths = new Map<string, string>();
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const node of nodes.values()) {
    const { position, width = 0, height = 0 } = node;
    const tone = node.type === 'element' ? toneOf(node.data.facts.type) : node.type;
    const rectangle = `M${position.x} ${position.y}h${width}v${height}h${-width}z`;
    paths.set(tone, (paths.get(tone) ?? '') + rectangle);
    left = Math.min(left, position.x);
    top = Math.min(top, position.y);
    right = Math.max(right, position.x + width);
    bottom = Math.max(bottom, position.y + height);
  }
  if (nodes.size === 0) return { bounds: { x: 0, y: 0, width: 1000, height: 750 }, paths };
  return {
    bounds: {
      x: left - MARGIN,
      y: top - MARGIN,
      width: right - left + 2 * MARGIN,
      height: bottom - top + 2 * MARGIN,
    },
    paths,
  };
}

/** The canvas place under a point of the map, which shows `bounds` as large as it can in the middle of its box. */
export function placeOnMap(
  point: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  bounds: Box,
): { x: number; y: number } {
  const scale = Math.max(bounds.width / size.width, bounds.height / size.height);
  return {
    x: bounds.x + bounds.width / 2 + (point.x - size.width / 2) * scale,
    y: bounds.y + bounds.height / 2 + (point.y - size.height / 2) * scale,
  };
}
