import type { LockWish, TabChannel, TabTools } from './tab-tools.ts';

interface Asking {
  readonly hold: (isHeld: boolean) => Promise<void>;
  readonly done: () => void;
  readonly fail: (error: Error) => void;
}

/** A browser with tabs: locks as the Web Locks API has them, and a line on which all but the speaker hear. */
export interface FakeBrowser {
  tab(name: string): TabTools;
  /** The tab is gone: its locks are free, and it hears nothing more. */
  close(name: string): void;
  /** The tab does nothing any more, but is still there. */
  freeze(name: string): void;
}

export function fakeBrowser(): FakeBrowser {
  const held = new Map<string, Asking & { readonly tab: string }>();
  const queues = new Map<string, (Asking & { readonly tab: string })[]>();
  const lines = new Map<string, Map<string, (message: never) => void>>();
  const still = new Set<string>();

  const grant = (name: string, asking: Asking & { readonly tab: string }): void => {
    held.set(name, asking);
    void asking.hold(true).then(() => {
      if (held.get(name) !== asking) return;
      asking.done();
      next(name);
    });
  };
  const next = (name: string): void => {
    held.delete(name);
    const waiting = queues.get(name)?.shift();
    if (waiting !== undefined) grant(name, waiting);
  };
  const lock = (tab: string, name: string, wish: LockWish, hold: Asking['hold']): Promise<void> =>
    new Promise((done, fail) => {
      const asking = { tab, hold, done, fail };
      const before = held.get(name);
      if (before === undefined) grant(name, asking);
      else if (wish.steal === true) {
        before.fail(new Error('AbortError: stolen'));
        grant(name, asking);
      } else if (wish.ifAvailable === true) void hold(false).then(done);
      else {
        const queue = queues.get(name) ?? [];
        queues.set(name, queue);
        queue.push(asking);
        wish.signal?.addEventListener('abort', () => {
          if (!queue.includes(asking)) return;
          queue.splice(queue.indexOf(asking), 1);
          fail(new Error('AbortError: withdrawn'));
        });
      }
    });
  const channel = <Message>(tab: string, name: string): TabChannel<Message> => {
    const line = lines.get(name) ?? new Map<string, (message: never) => void>();
    lines.set(name, line);
    return {
      post(message) {
        const text = JSON.stringify(message);
        for (const [other, hear] of line) {
          if (other !== tab && !still.has(other)) void Promise.resolve().then(() => hear(JSON.parse(text) as never));
        }
      },
      listen: (hear) => line.set(tab, hear),
      close: () => line.delete(tab),
    };
  };
  return {
    tab: (tab) => ({ tab, lock: (...asked) => lock(tab, ...asked), channel: (name) => channel(tab, name) }),
    close(tab) {
      for (const line of lines.values()) line.delete(tab);
      for (const [name, queue] of queues)
        queues.set(
          name,
          queue.filter((asking) => asking.tab !== tab),
        );
      for (const [name, asking] of [...held]) if (asking.tab === tab) next(name);
    },
    freeze: (tab) => still.add(tab),
  };
}
