import type { TenantEvent } from '../../contract/events.ts';
import { Refused } from '../problems/refused.ts';
import { textHash } from '../repository/checked-revision.ts';
import { type NewRevision, revisionInsertions } from '../repository/document-repository.ts';
import { eventInsertion } from '../repository/event-repository.ts';
import { findSave, saveInsertion } from '../repository/save-repository.ts';
import { tenantAdvance } from '../repository/tenant-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { Statement } from '../storage/storage.ts';
import type { SaveRow, Transaction } from '../storage/tables.ts';
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
  /** None, and no statements: all is as wanted already, and the tenant does not change. */
  readonly revisions: readonly NewRevision[];
  /** What changes beside the documents, in this order. */
  readonly statements?: readonly Statement[];
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
  plan: (occasion: Occasion, db: Transaction) => Plan<Answer> | Promise<Plan<Answer>>,
): Promise<Answer> {
  const { storage, snapshots } = services;
  const request = textHash(JSON.stringify(wish.asked));
  let note = (): void => undefined;
  const answer = await storage.transaction(async (db) => {
    const row = await storage.lockTenant(db, wish.tenant);
    const done = await findSave(db, wish.tenant, wish.saveId);
    if (done !== undefined) return repeated<Answer>(done, request);
    if (row === undefined) throw unknownTenant(wish.tenant);
    const snapshot = await snapshots.readAt(db, row);
    const at = timeNow(services);
    const { author, saveId } = wish;
    const occasion = { snapshot, change: snapshot.row.change + 1, at, author, saveId };
    const planned = await plan(occasion, db);
    const save = { save_id: saveId, request, answer: JSON.stringify(planned.answer), at };
    await write(services, db, wish.tenant, occasion, planned, save);
    note = () => noteWritten(services, snapshot, occasion, planned);
    return planned.answer;
  }, wish.tenant);
  note();
  return answer;
}

function noteWritten(
  { snapshots }: Services,
  snapshot: Snapshot,
  { change, at }: Occasion,
  { revisions, statements = [] }: Plan<unknown>,
): void {
  if (revisions.length + statements.length === 0) return;
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
  { revisions, statements = [], event }: Plan<unknown>,
  save: Omit<SaveRow, 'tenant'>,
): Promise<void> {
  const remembered = saveInsertion(db, tenant, save);
  if (revisions.length + statements.length === 0) {
    await remembered.execute();
    return;
  }
  for (const statement of statements) await statement.execute();
  const advance = tenantAdvance(db, tenant, { change, at, name: nameOfTenant(revisions) });
  const told = event === undefined ? [] : [eventInsertion(db, tenant, change, event)];
  const written = revisionInsertions(db, tenant, change, revisions);
  await storage.writeAndAnnounce(db, tenant, [...written, advance, ...told, remembered]);
}
