import { original } from 'immer';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { type Box, distributedPlaces } from '../flow/aligned-places.ts';
import { placeItems, refusePlaces } from '../flow/place-items.ts';

export interface Distribute {
  readonly boxes: readonly Box[];
  readonly direction: 'horizontal' | 'vertical';
}

/** The outermost two stay; the others get equal gaps between them. */
export const distribute: Command<Flow, Distribute> = {
  id: 'distribute',
  label: ({ boxes, direction }) => ({
    en: `Distribute ${boxes.length} elements ${direction === 'horizontal' ? 'horizontally' : 'vertically'}`,
    zh: `${direction === 'horizontal' ? '水平' : '垂直'}分布 ${boxes.length} 个图元`,
  }),
  refuse(flow, { boxes, direction }) {
    if (boxes.length >= 3) return refusePlaces(flow, distributedPlaces(flow, boxes, direction));
    return { en: 'Select three or more elements to distribute them.', zh: '请选择三个或更多图元以分布。' };
  },
  run: (draft, { boxes, direction }) => placeItems(draft, distributedPlaces(original(draft) as Flow, boxes, direction)),
};
