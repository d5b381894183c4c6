import type { Asked } from './findings-watch.ts';
import type { Answer } from './protocol.ts';

/** A thread in which findings are looked for. */
export function startFindingsWorker(onAnswer: (answer: Answer) => void, onBroken: () => void): Asked {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
  worker.addEventListener('error', onBroken);
  worker.addEventListener('messageerror', onBroken);
  return { ask: (question) => worker.postMessage(question), stop: () => worker.terminate() };
}
