/** Measures frames while a gesture goes on: `start`, then `stop` gives the milliseconds between frames. */
export interface FrameTimes {
  start(): void;
  stop(): readonly number[];
}

export function frameTimes(): FrameTimes {
  let times: number[] = [];
  let isMeasuring = false;
  return {
    start() {
      times = [];
      isMeasuring = true;
      let last = performance.now();
      const note = (now: number): void => {
        times.push(now - last);
        last = now;
        if (isMeasuring) requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    },
    stop() {
      isMeasuring = false;
      return times.slice(2);
    },
  };
}
