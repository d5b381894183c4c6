import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { type FileSetup, fileReader } from './file-reader.ts';
import { type FilePart, partSealer } from './part-sealer.ts';

/** Checks the rows of a file, and makes the good ones ready to be stored. */
export interface FileReader {
  /** Pieces in their order; the last one may be empty. */
  read(piece: Uint8Array, isLast: boolean): Promise<FilePart>;
  stop(): Promise<void>;
}

/** Built beside whatever it is built into. */
const program = join(import.meta.dirname, 'import-worker.js');
/** MB of each: enough for the indexes of all rows of a file; more for the young would be no faster. */
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

/**
 * Reads a file in two threads, so that nobody else waits: one reads and checks, the other seals what the first has read.
 * Run from source, where nothing is built, in this one.
 */
export function threadReader(setup: FileSetup): FileReader {
  if (!existsSync(program)) return ownReader(setup);
  const { port1, port2 } = new MessageChannel();
  const started = (reads: boolean, line: MessageChannel['port1']) =>
    new Worker(program, { workerData: { setup, reads, line }, transferList: [line], resourceLimits: memory });
  const [reader, sealer] = [started(true, port1), started(false, port2)];
  const waiting: { readonly done: (part: FilePart) => void; readonly failed: (error: Error) => void }[] = [];
  let broken: Error | undefined;
  const fail = (error: Error): void => {
    broken = error;
    for (const { failed } of waiting.splice(0)) failed(error);
  };
  sealer.on('message', (part: FilePart) => waiting.shift()?.done(part));
  for (const worker of [reader, sealer]) {
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('A thread that read the file has ended.')));
  }
  return {
    read: (piece, isLast) =>
      new Promise((done, failed) => {
        if (broken !== undefined) return failed(broken);
        waiting.push({ done, failed });
        reader.postMessage({ piece, isLast });
      }),
    stop: async () => void (await Promise.all([reader.terminate(), sealer.terminate()])),
  };
}

function ownReader(setup: FileSetup): FileReader {
  const [read, seal] = [fileReader(setup), partSealer(setup)];
  return { read: async (piece, isLast) => seal(read(piece, isLast)), stop: async () => undefined };
}
