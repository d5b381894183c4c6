import type { Document } from '../../../kernel/model/document.ts';
import type { Clock } from '../clock.ts';
import type { Sending } from '../open-state.ts';
import type { SaveAnswer, SaveServer } from './save-server.ts';

/** What happens to the next requests. `lost-before`: never arrives; `lost-after`: is done, but the answer gets lost. */
export type Luck = 'fine' | 'slow' | 'lost-before' | 'lost-after';

/** A server that really keeps revisions, refuses stale saves, and does a repeated save once. */
export interface FakeServer<D extends Document> extends SaveServer<D> {
  luck(next: readonly Luck[]): void;
  current(): { readonly revision: number; readonly document: D };
  /** All states there have been. */
  readonly revisions: readonly D[];
  /** Requests that arrived. */
  readonly requests: readonly Sending<D>[];
}

export function fakeServer<D extends Document>(first: D, clock: Clock): FakeServer<D> {
  const revisions: D[] = [first];
  const requests: Sending<D>[] = [];
  const done = new Map<string, number>();
  let lucks: Luck[] = [];
  const current = () => ({ revision: revisions.length, document: revisions.at(-1) as D });

  const save = (sending: Sending<D>): SaveAnswer<D> => {
    requests.push(sending);
    const before = done.get(sending.saveId);
    if (before !== undefined) return { result: 'saved', revision: before };
    if (sending.baseRevision !== revisions.length) return { result: 'stale', theirs: current() };
    revisions.push(structuredClone(sending.document));
    done.set(sending.saveId, revisions.length);
    return { result: 'saved', revision: revisions.length };
  };
  return {
    luck(next) {
      lucks = [...lucks, ...next];
    },
    current,
    revisions,
    requests,
    async save(sending) {
      const luck = lucks.shift() ?? 'fine';
      await new Promise<void>((go) => clock.after(luck === 'slow' ? 900 : 20, go));
      const answer = luck === 'lost-before' ? null : save(sending);
      await new Promise<void>((go) => clock.after(luck === 'slow' ? 900 : 20, go));
      return answer === null || luck === 'lost-after' ? { result: 'lost' } : answer;
    },
  };
}
