import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BundledRecording, recordingFolder, recordingOfPath } from '../../kernel/documents/bundled-recordings.ts';
import { compareText } from '../../lib/compare-text.ts';
import { MOST_WAV_BYTES } from '../../lib/wav/read-wav.ts';
import { Misuse } from '../misuse.ts';
import { printable } from '../terminal/printable.ts';
import { readSmallFile } from './read-files.ts';

/**
 * The recordings of a tenant's folder; symbolic links are never followed.
 *
 * @throws Misuse when one is larger than any recording
 */
export function readRecordings(root: string): readonly BundledRecording[] {
  const folder = join(root, recordingFolder);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const name = entry.isFile() ? recordingOfPath(`${recordingFolder}/${entry.name}`) : undefined;
      if (name === undefined) return [];
      const bytes = readSmallFile(join(folder, name), MOST_WAV_BYTES);
      if (typeof bytes !== 'number') return [{ name, base64: Buffer.from(bytes).toString('base64') }];
      throw new Misuse(
        `${printable(join(folder, name))} has ${bytes} bytes; a recording has at most ${MOST_WAV_BYTES}. Make it shorter.`,
      );
    });
}

/** The files that hold these recordings in a tenant's folder. */
export function recordingFiles(recordings: readonly BundledRecording[]) {
  return recordings.map(({ name, base64 }) => ({
    path: `${recordingFolder}/${name}`,
    text: Buffer.from(base64, 'base64') as Uint8Array,
  }));
}

/** SHA-256 by name, as releases hold it. */
export function hashesOf(recordings: readonly BundledRecording[]): ReadonlyMap<string, string> {
  return new Map(
    recordings.map(({ name, base64 }) => [
      name,
      createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex'),
    ]),
  );
}
