import type { Clock } from '../clock.ts';

/** A clock that a test turns; what is due happens in order, with time for promises in between. */
export interface VirtualClock extends Clock {
  advance(ms: number): Promise<void>;
}

export function virtualClock(): VirtualClock {
  let time = 0;
  const due = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => time,
    after(ms, run) {
      const entry = { at: time + ms, run };
      due.add(entry);
      return () => due.delete(entry);
    },
    async advance(ms) {
      const end = time + ms;
      await settled();
      for (;;) {
        const [next] = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        due.delete(next);
        time = Math.max(time, next.at);
        next.run();
        await settled();
      }
      time = end;
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
