import { statSync } from 'node:fs';
import { formats } from '../../../catalogue/formats.ts';
import { writeFolder } from '../../../kernel/documents/write-folder.ts';
import { exitCode } from '../../exit-code.ts';
import { counted } from '../../findings/counted.ts';
import { orMisuse } from '../../storage/or-misuse.ts';
import { putRecordings } from '../../storage/put-recordings.ts';
import { refuseTakenPlace } from '../../storage/refuse-taken-place.ts';
import { replaceDocuments } from '../../storage/replace-documents.ts';
import { writeNewFolder } from '../../storage/write-new-folder.ts';
import { recordingFiles } from '../../tenant/read-recordings.ts';
import { readSoundTenant } from '../../tenant/read-sound-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** Imports a tenant into a folder and gives the exit code. */
export function runImport(
  source: string,
  target: string,
  { replace = false }: { readonly replace?: boolean },
  terminal: Terminal,
): number {
  const sound = readSoundTenant(source, terminal, 'Nothing was imported. Correct the errors first.');
  if (sound === undefined) return exitCode.findings;
  const files = writeFolder(sound.tenant, formats);
  const sounds = recordingFiles(sound.source.recordings ?? []);
  if (replace && statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    // Sounds first: whoever is stopped in between has sounds that no prompt plays yet, and not the other way about.
    orMisuse(target, () => putRecordings(target, sounds));
    orMisuse(target, () => replaceDocuments(target, files, formats));
  } else {
    refuseTakenPlace(target, 'Add --replace to replace all documents in it, or give a new folder.');
    orMisuse(target, () => writeNewFolder(target, [...files, ...sounds]));
  }
  terminal.write(`Imported ${counted(files.length, 'document')} into ${printable(target)}.\n`);
  return exitCode.ok;
}
