import type { TenantEvent } from '../../contract/events.ts';
import { Refused } from '../problems/refused.ts';
import { textHash } from '../repository/checked-revision.ts';
import { type NewRevision, writeRevisions } from '../repository/document-repository.ts';
import { insertEvent } from '../repository/event-repository.ts';
import { findSave, insertSave } from '../repository/save-repository.ts';
import { advanceTenant } from '../repository/tenant-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { Transaction } from '../storage/tables.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { nameOfTenant, unknownTenant } from './tenant-of.ts';

/** Who wants a change, and by what name it is known when it is asked for again. */
export interface Wish {
  readonly tenant: string;
  readonly saveId: string;
  readonly author: string;
  /** What was asked, as plain JSON, documents by their hash: the same save id for anything else is refused. */
  readonly asked: unknown;
}

/** Circumstances of a change. */
export interface Occasion {
  /** The tenant as it is; nobody else changes it meanwhile. */
  readonly snapshot: Snapshot;
  /** The tenant's next change number. */
  readonly change: number;
  readonly at: string;
  readonly author: string;
  readonly saveId: string;
}

/** What is to be done, and what to answer when it is done. */
export interface Plan<Answer> {
  /** None: all is as wanted already, and the tenant does not change. */
  readonly revisions: readonly NewRevision[];
  readonly event?: TenantEvent;
  readonly answer: Answer;
}

/**
 * Changes a tenant in one transaction: all of the plan or nothing, and once, however often it is asked for. `plan` may
 * throw Refused. When the promise resolves the change is durable.
 */
export async function changeTenant<Answer>(
  services: Services,
  wish: Wish,
  plan: (occasion: Occasion) => Plan<Answer>,
): Promise<Answer> {
  const { storage, snapshots } = services;
  const request = textHash(JSON.stringify(wish.asked));
  let note = (): void => undefined;
  const answer = await storage.transaction(async (db) => {
    await storage.lockTenant(db, wish.tenant);
    const done = await findSave(db, wish.tenant, wish.saveId);
    if (done !== undefined) return repeated<Answer>(done, request);
    const snapshot = await snapshots.read(db, wish.tenant);
    if (snapshot === undefined) throw unknownTenant(wish.tenant);
    const at = timeNow(services);
    const { author, saveId } = wish;
    const occasion = { snapshot, change: snapshot.row.change + 1, at, author, saveId };
    const planned = plan(occasion);
    await write(services, db, wish.tenant, occasion, planned);
    note = () => noteWritten(services, snapshot, occasion, planned.revisions);
    await insertSave(db, wish.tenant, { save_id: saveId, request, answer: JSON.stringify(planned.answer), at });
    return planned.answer;
  });
  note();
  return answer;
}

function noteWritten(
  { snapshots }: Services,
  snapshot: Snapshot,
  { change, at }: Occasion,
  revisions: readonly NewRevision[],
): void {
  if (revisions.length === 0) return;
  const { row } = snapshot;
  const name = nameOfTenant(revisions) ?? row.name;
  const written = revisions.map((revision) => ({ ...revision, tenant: row.id, change }));
  snapshots.advance(snapshot, { ...row, name, change, updated_at: at }, written);
}

function repeated<Answer>(done: { readonly request: string; readonly answer: string }, request: string): Answer {
  if (done.request === request) return JSON.parse(done.answer) as Answer;
  throw new Refused(
    { code: 'save-id-reused' },
    'This save id was used for another request before. Make a new one for each thing that is to be done.',
  );
}

async function write(
  { storage }: Services,
  db: Transaction,
  tenant: string,
  { change, at }: Occasion,
  { revisions, event }: Plan<unknown>,
): Promise<void> {
  if (revisions.length === 0) return;
  await writeRevisions(db, tenant, change, revisions);
  await advanceTenant(db, tenant, { change, at, name: nameOfTenant(revisions) });
  if (event !== undefined) await insertEvent(db, tenant, change, event);
  await storage.announce(db, tenant);
}
