import type { Flow } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { type Place, placeItems, refusePlaces } from '../flow/place-items.ts';
import { NOTHING_CHOSEN, nameOrCount } from '../flow/reasons.ts';

export interface MoveElements {
  /** Elements, notes and frames, each with where it is to stand. */
  readonly places: readonly Place[];
}

export const moveElements: Command<Flow, MoveElements> = {
  id: 'move-elements',
  label({ places }, flow) {
    const what = nameOrCount(
      flow,
      places.map(({ id }) => id),
    );
    return { en: `Move ${what.en}`, zh: `移动 ${what.zh}` };
  },
  refuse: (flow, { places }) => (places.length === 0 ? NOTHING_CHOSEN : refusePlaces(flow, places)),
  run: (draft, { places }) => placeItems(draft, places),
};
