import type { Storage } from '../storage/storage.ts';

/** Work that goes on after its request was answered. */
export interface Background {
  /** Whether the server is about to end: what can be taken up at the next start stops. */
  readonly isClosing: boolean;
  /** Runs it once at a time under this name; what fails is told, and tried again at the next start. */
  run(name: string, work: () => Promise<void>): void;
  /** Ends when nothing runs any more. */
  close(): Promise<void>;
}

const known = new WeakMap<Storage, Background>();

export function backgroundOf(storage: Storage): Background {
  const found = known.get(storage) ?? newBackground();
  known.set(storage, found);
  return found;
}

function newBackground(): Background {
  const running = new Map<string, Promise<void>>();
  const again = new Map<string, () => Promise<void>>();
  let isClosing = false;
  const run: Background['run'] = (name, work) => {
    if (isClosing) return;
    if (running.has(name)) {
      again.set(name, work);
      return;
    }
    const done = work()
      .catch((error: unknown) => process.emitWarning(error as Error))
      .finally(() => {
        running.delete(name);
        const next = again.get(name);
        again.delete(name);
        if (next !== undefined) run(name, next);
      });
    running.set(name, done);
  };
  return {
    get isClosing() {
      return isClosing;
    },
    run,
    async close() {
      isClosing = true;
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
