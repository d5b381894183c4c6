import type { FrozenRecording } from '../../kernel/documents/frozen-recordings.ts';
import type { Release } from '../../kernel/documents/release-file.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import { documentsOf, type Tenant } from '../../kernel/model/tenant.ts';
import { compareText } from '../../lib/compare-text.ts';
import { freezeFlow } from './freeze-flow.ts';

/** SHA-256 of the tenant's recordings, by name. */
export type RecordingHashes = ReadonlyMap<string, string>;

const NONE: RecordingHashes = new Map();

/** What a release of the flow would freeze now; undefined: the tenant has no such flow. */
export function releaseOf(
  tenant: Tenant,
  flow: string,
  catalogue: Catalogue,
  hashes: RecordingHashes = NONE,
): Release | undefined {
  const documents = freezeFlow(tenant, flow, catalogue);
  if (documents === undefined) return undefined;
  const recordings = frozenRecordings(documents, hashes);
  return recordings.length === 0 ? { flow, documents } : { flow, documents, recordings };
}

/** Of the recordings that frozen prompts play, those that are there. */
function frozenRecordings(documents: Tenant, hashes: RecordingHashes): readonly FrozenRecording[] {
  const names = documentsOf(documents, 'prompt').flatMap(({ texts }) =>
    (texts as readonly { readonly recording?: string }[]).flatMap(({ recording = '' }) => recording),
  );
  return [...new Set(names)].sort(compareText).flatMap((name) => {
    const sha256 = hashes.get(name);
    return sha256 === undefined ? [] : [{ name, sha256 }];
  });
}
