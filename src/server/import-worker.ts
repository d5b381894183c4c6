import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type FileSetup, fileReader, type ReadPart } from './tables/import/file-reader.ts';
import { partSealer } from './tables/import/part-sealer.ts';

/** Half of the work on a CSV file: what is read goes from one thread to the next, in the order of the pieces. */
const { setup, reads, line } = workerData as {
  readonly setup: FileSetup;
  readonly reads: boolean;
  /** Between the two. */
  readonly line: MessagePort;
};

if (reads) {
  const read = fileReader(setup);
  parentPort?.on('message', ({ piece, isLast }: { readonly piece: Uint8Array; readonly isLast: boolean }) => {
    line.postMessage(read(piece, isLast));
  });
} else {
  const seal = partSealer(setup);
  line.on('message', (part: ReadPart) => parentPort?.postMessage(seal(part)));
}
