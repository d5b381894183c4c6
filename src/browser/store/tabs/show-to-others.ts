import type { Document } from '../../../kernel/model/document.ts';
import type { Clock } from '../clock.ts';
import type { DocumentStore } from '../document-store.ts';
import { createAlarm } from '../sync/alarm.ts';
import type { TabChannel } from './tab-tools.ts';

/** Milliseconds between two looks at the first tab. */
const LOOK = 100;

/** The first tab shows what it does, once somebody looks on. */
export interface Show {
  /** Somebody looks on from now: shows how it stands, and every change. */
  begin(): void;
  stop(): void;
}

export function showToOthers<D extends Document>(
  store: DocumentStore<D>,
  channel: TabChannel,
  clock: Clock,
  isFirst: () => boolean,
): Show {
  let unsubscribe: (() => void) | null = null;
  const post = (): void => {
    const { document, saved, revision } = store.api.getState();
    if (isFirst()) channel.post({ type: 'seen', document, saved, revision });
  };
  const alarm = createAlarm(clock, post);
  return {
    begin() {
      post();
      unsubscribe ??= store.api.subscribe((now, before) => {
        const isNew = now.document !== before.document || now.revision !== before.revision;
        if (isNew && isFirst() && !alarm.isSet()) alarm.set(LOOK);
      });
    },
    stop() {
      alarm.clear();
      unsubscribe?.();
    },
  };
}
