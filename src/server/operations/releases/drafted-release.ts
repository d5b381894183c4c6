import { type Release, writeRelease } from '../../../kernel/documents/release-file.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf } from '../../../kernel/model/tenant.ts';
import { type RecordingHashes, releaseOf } from '../../../twin/lifecycle/release-of.ts';
import { textHash } from '../../repository/checked-revision.ts';
import type { Services } from '../../services.ts';
import type { Snapshot } from '../../tenant-data/snapshot.ts';

/** What a release of a draft would freeze. */
export interface DraftedRelease {
  readonly release: Release;
  readonly flow: Flow;
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  text(): string;
}

type Known = Pick<DraftedRelease, 'hash' | 'size'> & {
  readonly documents: readonly Document[];
  readonly sounds: string;
};

/** By the flow's document: it is another object whenever the flow was changed. */
const known = new WeakMap<Document, Known>();

/** Undefined: the tenant has no such flow. Texts are made anew only when something in them has changed. */
export function draftedRelease(
  { tenant }: Pick<Snapshot, 'tenant'>,
  id: string,
  { catalogue, formats }: Pick<Services, 'catalogue' | 'formats'>,
  hashes: RecordingHashes,
): DraftedRelease | undefined {
  const flow = documentOf(tenant, 'flow', id) as Flow | undefined;
  const release = flow && releaseOf(tenant, id, catalogue, hashes);
  if (flow === undefined || release === undefined) return undefined;
  const text = (): string => writeRelease(release, formats);
  const documents = [...release.documents.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
  const before = known.get(flow);
  const sounds = JSON.stringify(release.recordings ?? []);
  const isSame =
    before?.sounds === sounds &&
    before?.documents.length === documents.length &&
    documents.every((each, index) => each === before.documents[index]);
  if (isSame && before !== undefined) return { release, flow, text, hash: before.hash, size: before.size };
  const made = text();
  const { hash, size } = { hash: textHash(made), size: Buffer.byteLength(made) };
  known.set(flow, { documents, sounds, hash, size });
  return { release, flow, text, hash, size };
}
