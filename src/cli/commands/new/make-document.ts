import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formats } from '../../../catalogue/formats.ts';
import { documentFile } from '../../../kernel/documents/document-file.ts';
import type { DocumentFormat } from '../../../kernel/documents/document-format.ts';
import { readDocument } from '../../../kernel/documents/read-document.ts';
import { smallestValue } from '../../../kernel/documents/smallest-value.ts';
import { writeDocument } from '../../../kernel/documents/write-document.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { Misuse } from '../../misuse.ts';
import { writeDurably } from '../../storage/durable-file.ts';
import { finishReplacement } from '../../storage/finish-replacement.ts';
import { systemReason } from '../../storage/system-reason.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';

interface Order {
  readonly format: DocumentFormat;
  readonly folder: string;
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * Makes one document with the fields that its kind requires.
 *
 * @throws Misuse when the folder is not there, the document is, or the id or name is not allowed
 */
export function makeDocument({ format, folder, id, name }: Order, terminal: Terminal): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Misuse(
      `There is no folder ${printable(folder)}. Make the tenant first: callsmith new ${printable(folder)}.`,
    );
  }
  finishReplacement(folder);
  const { kind } = format.kind;
  const made = smallestValue(format.schema, format.schema.$defs ?? {}, (wanted) => firstIdOf(wanted, folder));
  if ('unmet' in made) {
    throw new Misuse(
      `A ${kind} names a ${made.unmet}, and there is none yet. Make one first: callsmith new ${made.unmet} ${printable(folder)} <id>.`,
    );
  }
  const longestName = format.schema.properties?.name?.maxLength as number;
  const text = writeDocument(
    { ...(made.value as Document), id, name: name ?? id.slice(0, longestName) },
    format.schema,
  );
  const [finding] = readDocument(text, { formats }).findings;
  if (finding !== undefined) throw new Misuse(`The ${kind} cannot be made: ${finding.message}`);
  const file = documentFile(format.kind, id);
  writeNew(join(folder, file), text);
  terminal.write(`Made ${printable(join(folder, file))}.\n`);
}

function firstIdOf(kind: string, folder: string): string | undefined {
  const wanted = formats.get(kind)?.kind;
  const path = wanted && join(folder, wanted.folder);
  if (path === undefined || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return readdirSync(path)
    .filter((name) => /^[a-z0-9][a-z0-9-]{0,63}\.json$/.test(name))
    .sort()[0]
    ?.slice(0, -'.json'.length);
}

function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeDurably(path, text);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Misuse(
      `${printable(path)} cannot be made: ${reason}. Nothing was overwritten; choose another id or place.`,
    );
  }
}
