import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { placeItems, refusePlaces } from '../flow/place-items.ts';
import { NOTHING_CHOSEN } from '../flow/reasons.ts';
import type { MoveElements } from './move-elements.ts';

/** Places that were calculated for many elements at once. */
export const applyLayout: Command<Flow, MoveElements> = {
  id: 'apply-layout',
  label: ({ places }) => ({ en: `Arrange ${places.length} elements`, zh: `自动布局 ${places.length} 个图元` }),
  refuse: (flow, { places }) => (places.length === 0 ? NOTHING_CHOSEN : refusePlaces(flow, places)),
  run: (draft, { places }) => placeItems(draft, places),
};
