import { type HandOver, handOvers } from '../../../kernel/inspection/carried-data.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import type { ScreenPopDocument } from '../../kinds/screen-pop/document.gen.ts';
import type { SkillQueueDocument } from '../../kinds/skill-queue/document.gen.ts';
import { callEntries } from './call-entries.ts';

/** Where callers are handed to agents, for pop-ups of either media type. */
export function handOversFor(view: TenantView): (media: ScreenPopDocument['media']) => readonly HandOver[] {
  const ends = handOvers(view, callEntries(view));
  return (media) => ends.filter((end) => isFor(end, media, view));
}

/** Whether the caller may get to a desk on which pop-ups of the media type open; of an unknown queue: yes. */
function isFor({ element }: HandOver, media: ScreenPopDocument['media'], view: TenantView): boolean {
  const queues = element.marked.references
    .filter(({ kind }) => kind === 'skill-queue')
    .map(({ id }) => view.document('skill-queue', id) as unknown as SkillQueueDocument | undefined);
  return queues.length === 0 || queues.some((queue) => (queue?.type === 'multimedia') === (media === 'multimedia'));
}
