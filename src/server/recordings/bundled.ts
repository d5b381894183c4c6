import { createHash } from 'node:crypto';
import { type BundledRecording, mostRecordedText, recordingOfPath } from '../../kernel/documents/bundled-recordings.ts';
import { documentFinding } from '../../kernel/documents/document-finding.ts';
import type { SourceFile } from '../../kernel/documents/read-folder.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import { readWav } from '../../lib/wav/read-wav.ts';
import { wavFaultText } from '../../lib/wav/wav-fault-text.ts';
import { Refused } from '../problems/refused.ts';
import { listRecordings, putRecording, readRecording } from '../repository/recording-repository.ts';
import type { RecordingRow } from '../storage/recording-tables.ts';
import type { Statement } from '../storage/storage.ts';
import type { Database, Transaction } from '../storage/tables.ts';
import { damagedRecording } from './damaged-recording.ts';
import { hashOfRecording } from './hash-of-recording.ts';

/** Recordings of a tenant as its bundle holds them, and a hash of them all. */
export async function recordingsForBundle(
  db: Database,
  tenant: string,
): Promise<{ readonly tag: string; read(): Promise<readonly BundledRecording[]> }> {
  const all = await listRecordings(db, tenant);
  const characters = all.reduce((sum, { size }) => sum + Math.ceil(Number(size) / 3) * 4, 0);
  const tag = createHash('sha256');
  for (const { name, hash } of all) tag.update(`${name} ${hash}\n`);
  return {
    tag: all.length === 0 ? '' : `-${tag.digest('hex').slice(0, 12)}`,
    async read() {
      if (characters > mostRecordedText) throw tooLarge(characters);
      const read: BundledRecording[] = [];
      for (const { name, hash } of all) {
        const row = await readRecording(db, tenant, name);
        if (row === undefined || hashOfRecording(row.content) !== hash) throw damagedRecording(name);
        read.push({ name, base64: Buffer.from(row.content).toString('base64') });
      }
      return read;
    },
  };
}

/** Recordings among the files of a folder. */
export function recordingsInFolder(files: readonly SourceFile[]): readonly BundledRecording[] {
  return files.flatMap(({ path, bytes }) => {
    const name = recordingOfPath(path);
    return name === undefined ? [] : [{ name, base64: Buffer.from(bytes as Uint8Array).toString('base64') }];
  });
}

/** What is wrong with brought recordings: each must be one that the vendor plays. */
export function findingsOfRecordings(recordings: readonly BundledRecording[]): readonly Finding[] {
  return recordings.flatMap(({ name, base64 }) => {
    const bytes = Buffer.from(base64, 'base64');
    const path = { path: '' };
    if (bytes.toString('base64') !== base64) return [documentFinding('bundle/recording', {}, path)];
    const read = readWav(bytes);
    return read.ok ? [] : [documentFinding('bundle/wav', { reason: wavFaultText(name, read.fault).en }, path)];
  });
}

/** Stores those that are not there as they are. What the files do not bring stays: no prompt loses its sound. */
export async function recordingStatements(
  db: Transaction,
  tenant: string,
  recordings: readonly BundledRecording[],
  { at, author }: { readonly at: string; readonly author: string },
): Promise<readonly Statement[]> {
  const there = new Map((await listRecordings(db, tenant)).map(({ name, hash }) => [name, hash]));
  return recordings.flatMap(({ name, base64 }) => {
    const content = Buffer.from(base64, 'base64');
    const hash = hashOfRecording(content);
    const read = readWav(content);
    if (!read.ok || there.get(name) === hash) return [];
    const { seconds, encoding } = read.wav;
    const ms = Math.round(seconds * 1000);
    const row: RecordingRow = { tenant, name, content, size: content.length, ms, encoding, hash, at, author };
    return [putRecording(db, row)];
  });
}

function tooLarge(characters: number): Refused {
  return new Refused(
    { code: 'recordings-too-large' },
    `The recordings would make the bundle ${Math.ceil(characters / 1_000_000)} MB larger, and ${mostRecordedText / 1_000_000} MB are the most. Ask for it without them (recordings=none), and download them one by one.`,
  );
}
