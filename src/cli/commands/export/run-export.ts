import { lstatSync } from 'node:fs';
import { formats } from '../../../catalogue/formats.ts';
import { type BundledRecording, mostRecordedText } from '../../../kernel/documents/bundled-recordings.ts';
import { writeBundle } from '../../../kernel/documents/write-bundle.ts';
import { writeFolder } from '../../../kernel/documents/write-folder.ts';
import { exitCode } from '../../exit-code.ts';
import { counted } from '../../findings/counted.ts';
import { Misuse } from '../../misuse.ts';
import { writeFileAtomically } from '../../storage/durable-file.ts';
import { orMisuse } from '../../storage/or-misuse.ts';
import { refuseTakenPlace } from '../../storage/refuse-taken-place.ts';
import { writeNewFolder } from '../../storage/write-new-folder.ts';
import { recordingFiles } from '../../tenant/read-recordings.ts';
import { readSoundTenant } from '../../tenant/read-sound-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';

export interface ExportOptions {
  readonly out?: string;
  readonly toFolder?: string;
}

/** Exports a tenant and gives the exit code. */
export function runExport(path: string, { out, toFolder }: ExportOptions, terminal: Terminal): number {
  const sound = readSoundTenant(path, terminal, 'Nothing was exported. Correct the errors first.');
  if (sound === undefined) return exitCode.findings;
  const { recordings = [] } = sound.source;
  if (toFolder !== undefined) {
    const documents = writeFolder(sound.tenant, formats);
    const sounds = recordingFiles(recordings);
    refuseTakenPlace(toFolder, 'Give a new folder, or replace its documents with callsmith import --replace.');
    orMisuse(toFolder, () => writeNewFolder(toFolder, [...documents, ...sounds]));
    terminal.say(`Wrote ${counted(documents.length, 'document')} to ${printable(toFolder)}.\n`);
    return exitCode.ok;
  }
  refuseTooMuch(recordings);
  const bundle = writeBundle(sound.tenant, formats, recordings);
  if (out === undefined) {
    terminal.write(bundle);
    return exitCode.ok;
  }
  if (lstatSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Misuse(`${printable(out)} is a folder. Give a file after --out, or use --to-folder for a new folder.`);
  }
  orMisuse(out, () => writeFileAtomically(out, bundle));
  terminal.say(`Wrote ${printable(out)}.\n`);
  return exitCode.ok;
}

function refuseTooMuch(recordings: readonly BundledRecording[]): void {
  const characters = recordings.reduce((sum, { base64 }) => sum + base64.length, 0);
  if (characters <= mostRecordedText) return;
  throw new Misuse(
    `The recordings would make the bundle ${Math.ceil(characters / 1_000_000)} MB larger, and ${mostRecordedText / 1_000_000} MB are the most. Use --to-folder, where they stand as files.`,
  );
}
