import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type FilePart, type FileReader, type FileSetup, fileReader } from './file-reader.ts';

/** Built beside whatever it is built into. */
const program = join(import.meta.dirname, 'import-worker.js');
/** MB: enough for the indexes of all rows of a file. */
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** Reads a file in a thread of its own, so that nobody else waits; run from source, where nothing is built, in this one. */
export function threadReader(setup: FileSetup): FileReader {
  if (!existsSync(program)) return fileReader(setup);
  const worker = new Worker(program, { workerData: setup, resourceLimits: memory });
  const waiting: { readonly done: (part: FilePart) => void; readonly failed: (error: Error) => void }[] = [];
  let broken: Error | undefined;
  worker.on('message', (part: FilePart) => waiting.shift()?.done(part));
  const fail = (error: Error): void => {
    broken = error;
    for (const { failed } of waiting.splice(0)) failed(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that read the file has ended.')));
  return {
    read: (piece, isLast) =>
      new Promise((done, failed) => {
        if (broken !== undefined) return failed(broken);
        waiting.push({ done, failed });
        worker.postMessage({ piece, isLast });
      }),
    stop: async () => void (await worker.terminate()),
  };
}
