import type { Deletion, UsePlace } from '../../contract/documents.ts';
import { referencesTo } from '../../kernel/inspection/references-to.ts';
import type { DocumentRef } from '../../kernel/model/document.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { versionName } from '../../twin/lifecycle/version.ts';
import { Refused } from '../problems/refused.ts';
import { listReleases } from '../repository/release-repository.ts';
import type { Services } from '../services.ts';
import type { Transaction } from '../storage/tables.ts';
import { refKey, type Snapshot } from '../tenant-data/snapshot.ts';
import { changeTenant } from './change-tenant.ts';
import { deletionPlan } from './document-answers.ts';
import { indispensable } from './indispensable.ts';
import { newestRevision, refuseStale } from './newest-revision.ts';
import { entryOf } from './tenant-of.ts';

export interface DeletionWish {
  readonly saveId: string;
  readonly baseRevision: number;
  readonly author: string;
  readonly force: boolean;
}

/** Deletes a document; Refused when others refer to it, unless forced. Its history stays. */
export async function deleteDocument(
  services: Services,
  tenant: string,
  ref: DocumentRef,
  { saveId, baseRevision, author, force }: DeletionWish,
): Promise<Deletion> {
  const wish = { tenant, saveId, author, asked: ['delete', ref, baseRevision, force] };
  return changeTenant(services, wish, async (occasion, db) => {
    const { snapshot } = occasion;
    const newest = newestRevision(snapshot, ref);
    refuseStale(snapshot, newest, baseRevision);
    if (!snapshot.damaged.has(refKey(ref))) entryOf(snapshot, ref);
    if (services.formats.get(ref.kind)?.kind.single === true) throw indispensable(ref.kind);
    if (ref.kind === 'flow') await refuseReleased(db, tenant, ref.id);
    const places = force ? [] : usesOf(services, snapshot, ref);
    if (places.length > 0) throw inUse(ref, places);
    return deletionPlan(newest, occasion);
  });
}

/** What answers calls keeps the draft that it came from (domain.md §2.9). */
async function refuseReleased(db: Transaction, tenant: string, flow: string): Promise<void> {
  const live = (await listReleases(db, tenant)).find((row) => row.flow === flow && row.state !== 'offline');
  if (live === undefined) return;
  throw new Refused(
    { code: 'flow-released' },
    `The flow "${flow}" is released: ${versionName(live.number)} answers calls. Take it offline before you delete the flow.`,
  );
}

/** Every place in other documents that refers to this one. */
export function usesOf({ catalogue }: Services, { tenant }: Snapshot, ref: DocumentRef): readonly UsePlace[] {
  return referencesTo(tenant, catalogue, ref)
    .filter(({ document }) => refKey(document) !== refKey(ref))
    .map(({ document, path }) => {
      const { kind, id, name } = document;
      const index = /^\/elements\/(\d+)/.exec(path)?.[1];
      const element = index === undefined ? undefined : (document as Flow).elements?.[Number(index)];
      const within = element === undefined ? {} : { element: { id: element.id, name: element.name } };
      return { kind, id, name, path, ...within };
    });
}

function inUse({ kind, id }: DocumentRef, places: readonly UsePlace[]): Refused {
  const names = [...new Set(places.map((place) => `${place.kind} "${place.name}"`))];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return new Refused(
    { code: 'document-in-use', places },
    `The ${kind} "${id}" is used by ${names.slice(0, 3).join(', ')}${more}. Change those first, or delete it all the same.`,
  );
}
