import { parentPort, workerData } from 'node:worker_threads';
import { type FileSetup, fileReader } from './tables/import/file-reader.ts';

/** Reads a CSV file piece by piece for the server's thread: answers come in the order of the pieces. */
const reader = fileReader(workerData as FileSetup);
let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', ({ piece, isLast }: { readonly piece: Uint8Array; readonly isLast: boolean }) => {
  before = before.then(async () => parentPort?.postMessage(await reader.read(piece, isLast)));
});
