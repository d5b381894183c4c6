import { randomUUID } from 'node:crypto';
import type { CreateTenantBody, TenantHeader } from '../../contract/tenants.ts';
import type { Document } from '../../kernel/model/document.ts';
import { settingsOf, type Tenant, tenantOf, withDocument } from '../../kernel/model/tenant.ts';
import { Refused } from '../problems/refused.ts';
import { textHash } from '../repository/checked-revision.ts';
import { revisionInsertions } from '../repository/document-repository.ts';
import { eventInsertion } from '../repository/event-repository.ts';
import { findSave, saveInsertion } from '../repository/save-repository.ts';
import { insertTenant } from '../repository/tenant-repository.ts';
import { type Services, timeNow } from '../services.ts';
import type { Database, Transaction } from '../storage/tables.ts';
import { acceptedDocument, canonical, revisionOf } from './accepted-document.ts';

/** Makes a tenant, empty or from a sample; Refused when there is one with its id. */
export async function createTenant(services: Services, body: CreateTenantBody): Promise<TenantHeader> {
  const tenant = body.sample === undefined ? emptyTenant(services, body) : fromSample(services, body, body.sample);
  const request = textHash(JSON.stringify(['create-tenant', body]));
  return services.storage.transaction(async (db) => {
    const { id, saveId, author = '' } = body;
    const header = await addTenant(services, db, { id, tenant, saveId, author });
    if (header === undefined) return alreadyMade(db, body, request);
    const answer = JSON.stringify(header);
    await saveInsertion(db, id, { save_id: saveId, request, answer, at: header.updatedAt }).execute();
    return header;
  });
}

export interface NewTenant {
  readonly id: string;
  readonly tenant: Tenant;
  readonly saveId: string;
  readonly author: string;
}

/** Stores a new tenant with all its documents; undefined when there is one with its id. */
export async function addTenant(
  services: Services,
  db: Transaction,
  { id, tenant, saveId, author }: NewTenant,
): Promise<TenantHeader | undefined> {
  const at = timeNow(services);
  const name = settingsOf(tenant)?.name ?? id;
  const isNew = await insertTenant(db, { id, incarnation: randomUUID(), name, change: 1, updated_at: at });
  if (!isNew) return undefined;
  const documents = [...tenant.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
  const revisions = documents.map((document) =>
    revisionOf(canonical(document, services.formats), { revision: 1, reason: 'created', at, author }),
  );
  const event = eventInsertion(db, id, 1, { type: 'tenant-imported', change: 1, at, author, saveId });
  await services.storage.writeAndAnnounce(db, id, [...revisionInsertions(db, id, 1, revisions), event]);
  return { id, name, change: 1, updatedAt: at, documents: documents.length };
}

/** Enough for a first voice line: whoever tries a flow must not have to buy channels first. */
const USUAL_RESOURCES = {
  voiceAgents: 10,
  maxVoiceCalls: 10,
  audioIvrChannels: 10,
  videoIvrChannels: 10,
  tts: 10,
};

function emptyTenant({ formats }: Services, { id, name, languages, timeZone }: CreateTenantBody): Tenant {
  const { document } = acceptedDocument(
    {
      kind: 'tenant',
      formatVersion: formats.get('tenant')?.kind.formatVersion ?? 1,
      id,
      name,
      vdnId: 1,
      tenantSpaceId: id,
      languages: languages ?? ['en'],
      resources: USUAL_RESOURCES,
      ...(timeZone === undefined ? {} : { timeZone }),
    },
    formats,
  );
  return tenantOf([document]);
}

function fromSample({ samples, formats }: Services, { name }: CreateTenantBody, id: string): Tenant {
  const sample = samples.get(id);
  if (sample === undefined) {
    const known = [...samples.keys()].join(', ');
    throw new Refused({ code: 'unknown-sample' }, `There is no sample "${id}". Choose one of: ${known}.`);
  }
  const settings = settingsOf(sample.tenant) as Document;
  return withDocument(sample.tenant, acceptedDocument({ ...settings, name }, formats).document);
}

async function alreadyMade(db: Database, { id, saveId }: CreateTenantBody, request: string): Promise<TenantHeader> {
  const done = await findSave(db, id, saveId);
  if (done?.request === request) return JSON.parse(done.answer) as TenantHeader;
  throw new Refused({ code: 'tenant-exists' }, `There is a tenant "${id}" already. Choose another id.`);
}
