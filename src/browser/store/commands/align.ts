import { original } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Command } from '../command.ts';
import { alignedPlaces, type Box, type Edge } from '../flow/aligned-places.ts';
import { placeItems, refusePlaces } from '../flow/place-items.ts';

export interface Align {
  /** What is aligned, each with its size: only the canvas knows it. */
  readonly boxes: readonly Box[];
  readonly edge: Edge;
}

const NAMES: Readonly<Record<Edge, Text>> = {
  left: { en: 'left', zh: '左对齐' },
  centre: { en: 'centre', zh: '水平居中' },
  right: { en: 'right', zh: '右对齐' },
  top: { en: 'top', zh: '顶部对齐' },
  middle: { en: 'middle', zh: '垂直居中' },
  bottom: { en: 'bottom', zh: '底部对齐' },
};

export const align: Command<Flow, Align> = {
  id: 'align',
  label: ({ boxes, edge }) => ({
    en: `Align ${boxes.length} elements ${NAMES[edge].en}`,
    zh: `${boxes.length} 个图元${NAMES[edge].zh}`,
  }),
  refuse(flow, { boxes, edge }) {
    if (boxes.length >= 2) return refusePlaces(flow, alignedPlaces(flow, boxes, edge));
    return { en: 'Select two or more elements to align them.', zh: '请选择两个或更多图元以对齐。' };
  },
  run: (draft, { boxes, edge }) => placeItems(draft, alignedPlaces(original(draft) as Flow, boxes, edge)),
};
