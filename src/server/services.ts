import type { Formats } from '../kernel/documents/document-format.ts';
import type { Catalogue } from '../kernel/model/catalogue.ts';
import type { ResolveName } from '../lib/outgoing/outgoing-policy.ts';
import type { Samples } from './operations/samples.ts';
import type { Storage } from './storage/storage.ts';
import type { SnapshotStore } from './tenant-data/snapshot-store.ts';

/** What the operations stand on; made once at the start, handed to each. */
export interface Services {
  readonly storage: Storage;
  readonly formats: Formats;
  readonly catalogue: Catalogue;
  readonly snapshots: SnapshotStore;
  readonly samples: Samples;
  /** Seals secrets: 32 bytes that are not in the storage. */
  readonly key: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Name resolution of calls to services; default: the operating system's. */
  readonly lookup?: ResolveName | undefined;
}

/** The time as it is stored and told. */
export function timeNow({ now }: Pick<Services, 'now'>): string {
  return new Date(now()).toISOString();
}
