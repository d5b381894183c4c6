import type { Asked } from './findings-watch.ts';
import thread from './findings-worker.ts?thread';
import type { Answer } from './protocol.ts';

/** A thread in which findings are looked for. */
export function startFindingsWorker(onAnswer: (answer: Answer) => void, onBroken: () => void): Asked {
  const worker = new Worker(thread, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
  worker.addEventListener('error', onBroken);
  worker.addEventListener('messageerror', onBroken);
  return { ask: (question) => worker.postMessage(question), stop: () => worker.terminate() };
}
