import type { Clock } from '../clock.ts';

/** One thing that is to happen later: setting it again puts it off. */
export interface Alarm {
  /** In so many milliseconds. */
  set(ms: number): void;
  clear(): void;
  isSet(): boolean;
}

export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let cancel: (() => void) | null = null;
  const clear = (): void => {
    cancel?.();
    cancel = null;
  };
  return {
    set(ms) {
      clear();
      cancel = clock.after(ms, () => {
        cancel = null;
        ring();
      });
    },
    clear,
    isSet: () => cancel !== null,
  };
}
