import type { Names } from '../../../kernel/model/element-type.ts';
import { CARD_WIDTH, ENTRY_Y, exitY } from './card-size.ts';
import type { CanvasEdge } from './derive-edges.ts';
import type { CanvasNode, ElementNode, FrameNode, NoteNode } from './derive-nodes.ts';
import { type Box, mustBeDrawn } from './drawing.ts';
import { pathOf } from './hit-connection.ts';
import { PICTURE_INKS } from './picture-inks.ts';
import { summaryOf } from './summary.ts';
import { toneOf } from './tone.ts';

const MARGIN = 40;
const FONT = 'system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif';

/** What is drawn, in the colours of which scheme, in which language. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly edges: ReadonlyMap<string, CanvasEdge>;
  readonly names: Names;
  readonly language: 'en' | 'zh';
  readonly scheme: 'light' | 'dark';
}

/** The whole flow as one SVG that needs nothing from outside. */
export function picture({ nodes, edges, names, language, scheme }: Picture): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const ink = PICTURE_INKS[scheme];
  const all = [...nodes.values()];
  const box = boundsOf(all);
  const lines = [...edges.values()].map((edge) => {
    const path = pathOf(edge, nodes);
    return path === null
      ? ''
      : `<path d="${path.d}" fill="none" stroke="${ink.line}" stroke-width="1.6" marker-end="url(#head)"/>`;
  });
  const parts = [
    ...all.filter((node) => node.type === 'frame').map((node) => frameOf(node, ink)),
    ...lines,
    ...all.filter((node) => node.type === 'element').map((node) => cardOf(node, names, language, ink)),
    ...all.filter((node) => node.type === 'note').map((node) => noteOf(node, ink)),
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}" ` +
    `viewBox="${box.x} ${box.y} ${box.width} ${box.height}" font-family='${FONT}'>` +
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${ink.paper}"/>` +
    `<marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">` +
    `<path d="M1,1 L9,5 L1,9 z" fill="${ink.line}"/></marker>${parts.join('')}</svg>`;
  return { svg, width: box.width, height: box.height };
}

type Ink = (typeof PICTURE_INKS)['light'];

function cardOf(node: ElementNode, names: Names, language: 'en' | 'zh', ink: Ink): string {
  const { element, facts, exits } = node.data;
  const tone = ink.tones[toneOf(facts.type)];
  const height = node.height ?? 0;
  const summary = wrapped(summaryOf(facts, names, language), 30, 2);
  const rows = exits.map((exit, index) => {
    const y = exitY(index);
    const isOpen = !exit.isDrawn && mustBeDrawn(exit);
    const dot = `<circle cx="${CARD_WIDTH}" cy="${y}" r="4" fill="${exit.isDrawn ? tone : ink.card}" stroke="${isOpen ? ink.warning : tone}"/>`;
    return text(CARD_WIDTH - 12, y + 4, 11, ink.faint, shortened(exit.label[language], 30), 'end') + dot;
  });
  return (
    `<g transform="translate(${node.position.x} ${node.position.y})">` +
    `<rect width="${CARD_WIDTH}" height="${height}" rx="8" fill="${ink.card}" stroke="${ink.border}"/>` +
    `<path d="M8,0 H${CARD_WIDTH - 8} a8,8 0 0 1 8,8 V36 H0 V8 a8,8 0 0 1 8,-8 z" fill="${tone}" fill-opacity="0.16"/>` +
    `<rect width="4" height="${height}" rx="2" fill="${tone}"/>` +
    text(14, 23, 13, ink.text, shortened(element.name, 26), 'start', 600) +
    summary.map((line, index) => text(14, 55 + index * 16, 12, ink.faint, line)).join('') +
    rows.join('') +
    (facts.type?.role === 'start' ? '' : `<circle cx="0" cy="${ENTRY_Y}" r="4" fill="${tone}"/>`) +
    '</g>'
  );
}

function noteOf({ position, width = 0, height = 0, data }: NoteNode, ink: Ink): string {
  const colour = ink.papers[data.note.colour ?? 'yellow'];
  const lines = wrapped(data.note.text, Math.max(6, Math.floor(width / 7)), Math.max(1, Math.floor(height / 16)));
  return (
    `<g transform="translate(${position.x} ${position.y})">` +
    `<rect width="${width}" height="${height}" rx="4" fill="${colour}"/>` +
    `${lines.map((line, index) => text(8, 20 + index * 16, 12, ink.text, line)).join('')}</g>`
  );
}

function frameOf({ position, width = 0, height = 0, data }: FrameNode, ink: Ink): string {
  const colour = ink.papers[data.frame.colour ?? 'grey'];
  return (
    `<g transform="translate(${position.x} ${position.y})">` +
    `<rect width="${width}" height="${height}" rx="8" fill="${colour}" fill-opacity="0.4" stroke="${colour}"/>` +
    `${text(12, 22, 14, ink.text, data.frame.title, 'start', 600)}</g>`
  );
}

function text(
  x: number,
  y: number,
  size: number,
  fill: string,
  content: string,
  anchor = 'start',
  weight = 400,
): string {
  const place = `x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"`;
  return `<text ${place} fill="${fill}">${escaped(content)}</text>`;
}

/** Broken at about so many half-width characters; full-width ones count twice. */
export function wrapped(content: string, columns: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of content.split(/(\s+|(?<=[\u2E80-\uFFEF]))/)) {
    const size = columnsOf(word);
    if (used + size > columns && line !== '') {
      lines.push(line.trim());
      line = '';
      used = 0;
    }
    line += word;
    used += size;
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines.map((each) => shortened(each, columns + 4));
  return [...lines.slice(0, most - 1), shortened(`${lines[most - 1]}…`, columns - 1)];
}

function shortened(content: string, columns: number): string {
  let used = 0;
  let kept = '';
  for (const character of content) {
    used += columnsOf(character);
    if (used > columns) return `${kept}…`;
    kept += character;
  }
  return kept;
}

function columnsOf(content: string): number {
  return [...content].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1), 0);
}

/** What XML 1.0 cannot hold is left out, the rest is written so that no text becomes markup. */
function escaped(content: string): string {
  return content
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function boundsOf(nodes: readonly CanvasNode[]): Box {
  if (nodes.length === 0) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  const left = Math.min(...nodes.map(({ position }) => position.x)) - MARGIN;
  const top = Math.min(...nodes.map(({ position }) => position.y)) - MARGIN;
  const right = Math.max(...nodes.map(({ position, width = 0 }) => position.x + width)) + MARGIN;
  const bottom = Math.max(...nodes.map(({ position, height = 0 }) => position.y + height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
