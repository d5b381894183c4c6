import type { RecordList } from '../../contract/centre.ts';
import type { ContactRecord } from '../../twin/contact-center/contact-record.ts';
import type { Setup } from '../../twin/contact-center/setup.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import {
  findRecord,
  forgetRecords,
  insertRecord,
  listRecords,
  type RecordFilter,
} from '../repository/record-repository.ts';
import type { Services } from '../services.ts';
import type { RecordRow } from '../storage/record-tables.ts';

/** A tenant keeps so many. */
const MOST_RECORDS = 10_000;
const PAGE = 50;

/** Stores what is left of a call; it is masked already. */
export async function storeRecord({ storage }: Services, tenant: string, record: ContactRecord, setup: Setup) {
  await insertRecord(storage.db, rowOf(tenant, record, setup));
  await forgetRecords(storage.db, tenant, MOST_RECORDS);
}

function rowOf(tenant: string, record: ContactRecord, setup: Setup): RecordRow {
  const { flows, lines, ...summary } = record;
  const { callId: call, startedAt: started_at, mediaType: media, customer, serviceNo, queues, agents, reason } = record;
  const named = [
    ...queues.map((id) => setup.queues.get(id)?.name ?? ''),
    ...agents.map((workNo) => setup.agents.get(workNo)?.name ?? ''),
  ];
  const search = [call, customer, serviceNo, reason, ...queues, ...agents, ...named].join(' ').toLowerCase();
  return {
    tenant,
    call,
    started_at,
    media,
    search,
    summary: JSON.stringify(summary),
    detail: JSON.stringify({ flows, lines }),
  };
}

/** A page, the newest first; without traces and conversations. */
export async function recordPage(services: Services, tenant: string, filter: RecordFilter): Promise<RecordList> {
  await tenantNow(services, tenant);
  const rows = await listRecords(services.storage.db, tenant, filter, PAGE + 1);
  const records = rows.slice(0, PAGE).map(({ summary }) => read(summary, '{"flows":[],"lines":[]}'));
  return { records, hasMore: rows.length > PAGE };
}

export async function allRecords(
  services: Services,
  tenant: string,
  filter: RecordFilter,
  limit: number,
): Promise<readonly ContactRecord[]> {
  await tenantNow(services, tenant);
  const rows = await listRecords(services.storage.db, tenant, filter, limit);
  return rows.map(({ summary, detail }) => read(summary, detail));
}

export async function oneRecord(services: Services, tenant: string, call: string): Promise<ContactRecord> {
  await tenantNow(services, tenant);
  const row = await findRecord(services.storage.db, tenant, call);
  if (row !== undefined) return read(row.summary, row.detail);
  throw new Refused({ code: 'unknown-record' }, `The tenant has no contact record of the call ${call}.`);
}

function read(summary: string, detail: string): ContactRecord {
  return { ...(JSON.parse(summary) as object), ...(JSON.parse(detail) as object) } as ContactRecord;
}
