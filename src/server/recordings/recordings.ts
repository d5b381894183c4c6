import type { PromptDocument } from '../../catalogue/kinds/prompt/document.gen.ts';
import type { UsePlace } from '../../contract/documents.ts';
import type { Recording, RecordingDeletion, RecordingList } from '../../contract/recordings.ts';
import { readWav } from '../../lib/wav/read-wav.ts';
import { wavFaultText } from '../../lib/wav/wav-fault-text.ts';
import { tenantNow, unknownTenant } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import {
  countRecordings,
  deleteRecordingRow,
  findRecording,
  listRecordings,
  putRecording,
  type RecordingFacts,
  readRecording,
} from '../repository/recording-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { RecordingRow } from '../storage/recording-tables.ts';
import type { Transaction } from '../storage/tables.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { damagedRecording } from './damaged-recording.ts';
import { hashOfRecording } from './hash-of-recording.ts';

/** A tenant keeps so many: more than prompts in all their languages ever need. */
const MOST_RECORDINGS = 10_000;

export interface RecordingRef {
  readonly tenant: string;
  readonly name: string;
}

export async function recordingList(services: Services, tenant: string): Promise<RecordingList> {
  await tenantNow(services, tenant);
  return { recordings: (await listRecordings(services.storage.db, tenant)).map(told) };
}

/** With its sound, checked against its hash. */
export async function recordingFile(services: Services, { tenant, name }: RecordingRef): Promise<RecordingRow> {
  await tenantNow(services, tenant);
  const row = await readRecording(services.storage.db, tenant, name);
  if (row === undefined) throw unknownRecording(name);
  if (hashOfRecording(row.content) === row.hash) return row;
  throw damagedRecording(name);
}

export interface Upload {
  readonly bytes: Uint8Array;
  /** Hash of the one it takes the place of. */
  readonly replaces?: string | undefined;
  readonly author?: string | undefined;
}

/** Stores a recording. To upload the same file once more changes nothing, so a lost answer is asked for by repeating. */
export async function uploadRecording(
  services: Services,
  { tenant, name }: RecordingRef,
  { bytes, replaces, author = '' }: Upload,
): Promise<Recording> {
  const read = readWav(bytes);
  if (!read.ok) throw new Refused({ code: 'invalid-recording' }, wavFaultText(name, read.fault).en);
  const { seconds, encoding } = read.wav;
  const hash = hashOfRecording(bytes);
  return inTenant(services, tenant, async (db) => {
    const there = await findRecording(db, tenant, name);
    if (there?.hash === hash) return told(there);
    if (there?.hash !== replaces) throw staleRecording(name);
    if (there === undefined && (await countRecordings(db, tenant)) >= MOST_RECORDINGS) throw tooMany();
    const facts = {
      tenant,
      name,
      size: bytes.length,
      ms: Math.round(seconds * 1000),
      encoding,
      hash,
      at: timeNow(services),
      author,
    };
    await putRecording(db, { ...facts, content: bytes }).execute();
    return told(facts);
  });
}

export interface RecordingDeletionWish {
  readonly baseHash: string;
  readonly force: boolean;
}

export async function deleteRecording(
  services: Services,
  { tenant, name }: RecordingRef,
  { baseHash, force }: RecordingDeletionWish,
): Promise<RecordingDeletion> {
  return inTenant(services, tenant, async (db, snapshot) => {
    const there = await findRecording(db, tenant, name);
    if (there === undefined) throw unknownRecording(name);
    if (there.hash !== baseHash) throw staleRecording(name);
    const places = force ? [] : placesOf(snapshot, name);
    if (places.length > 0) throw inUse(name, places);
    await deleteRecordingRow(db, tenant, name);
    return { name };
  });
}

/** Nobody changes the tenant meanwhile. */
function inTenant<Answer>(
  { storage, snapshots }: Services,
  tenant: string,
  act: (db: Transaction, snapshot: Snapshot) => Promise<Answer>,
): Promise<Answer> {
  return storage.transaction(async (db) => {
    const row = await storage.lockTenant(db, tenant);
    if (row === undefined) throw unknownTenant(tenant);
    return act(db, await snapshots.readAt(db, row));
  }, tenant);
}

/** The texts of prompts that play it. */
function placesOf({ tenant }: Snapshot, name: string): readonly UsePlace[] {
  return [...(tenant.documents.get('prompt')?.values() ?? [])].flatMap((document) =>
    (document as PromptDocument).texts.flatMap(({ recording }, index) =>
      recording === name
        ? [{ kind: 'prompt', id: document.id, name: document.name, path: `/texts/${index}/recording` }]
        : [],
    ),
  );
}

function told({ name, size, ms, encoding, hash, at, author }: RecordingFacts): Recording {
  return { name, size: Number(size), seconds: Number(ms) / 1000, encoding, hash, updatedAt: at, author };
}

function unknownRecording(name: string): Refused {
  return new Refused({ code: 'unknown-recording' }, `The tenant has no recording "${name}". Upload it first.`);
}

function staleRecording(name: string): Refused {
  return new Refused(
    { code: 'stale-recording' },
    `There is another recording "${name}" than the one you have heard. Nothing was changed; listen to it and decide.`,
  );
}

function tooMany(): Refused {
  return new Refused(
    { code: 'too-many-recordings' },
    `The tenant has ${MOST_RECORDINGS} recordings, which is the most. Delete those that no prompt plays.`,
  );
}

function inUse(name: string, places: readonly UsePlace[]): Refused {
  const names = [...new Set(places.map((place) => `"${place.name}"`))];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return new Refused(
    { code: 'recording-in-use', places },
    `The recording "${name}" is played by ${names.slice(0, 3).join(', ')}${more}. Change those first, or delete it all the same.`,
  );
}
