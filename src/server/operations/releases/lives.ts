import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { EDITING_ENDS_AFTER, type Editor } from '../../../twin/lifecycle/draft-state.ts';
import type { FlowLife, TenantLife, Version } from '../../../twin/lifecycle/flow-life.ts';
import type { NumberRule } from '../../../twin/lifecycle/number-rule.ts';
import type { RecordingHashes } from '../../../twin/lifecycle/release-of.ts';
import { listEditors } from '../../repository/editor-repository.ts';
import { listRecordings } from '../../repository/recording-repository.ts';
import { listFlowCodes, listReleases } from '../../repository/release-repository.ts';
import type { Services } from '../../services.ts';
import type { ReleaseRow } from '../../storage/release-tables.ts';
import type { Database } from '../../storage/tables.ts';

/** What is stored of the flows in use of a tenant. */
export interface Lives {
  /** By flow, in order of numbers. */
  readonly rows: ReadonlyMap<string, readonly ReleaseRow[]>;
  readonly codes: ReadonlyMap<string, string>;
  readonly editors: ReadonlyMap<string, readonly Editor[]>;
  /** Of the tenant's recordings, which releases hold. */
  readonly hashes: RecordingHashes;
  readonly now: number;
}

export async function readLives(db: Database, tenant: string, { now }: Pick<Services, 'now'>): Promise<Lives> {
  const time = now();
  const rows = await listReleases(db, tenant);
  const codes = await listFlowCodes(db, tenant);
  const editors = await listEditors(db, tenant, new Date(time - EDITING_ENDS_AFTER).toISOString());
  return {
    rows: grouped(rows, (row) => row),
    codes: new Map(codes.map(({ flow, code }) => [flow, code])),
    editors: grouped(editors, ({ editor, author, at }) => ({ editor, author, at: Date.parse(at) })),
    hashes: new Map((await listRecordings(db, tenant)).map(({ name, hash }) => [name, hash])),
    now: time,
  };
}

function grouped<Row extends { readonly flow: string }, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  const byFlow = new Map<string, Item[]>();
  for (const row of rows) byFlow.set(row.flow, [...(byFlow.get(row.flow) ?? []), itemOf(row)]);
  return byFlow;
}

export function tenantLife({ rows, codes }: Lives): TenantLife {
  return new Map([...rows].map(([flow, own]): [string, FlowLife] => [flow, lifeOfRows(own, codes.get(flow))]));
}

export function lifeOfRows(rows: readonly ReleaseRow[], code: string | undefined): FlowLife {
  return { versions: rows.map(versionOfRow), accessCode: code ?? null };
}

function versionOfRow({ number, state, type, hash, rules }: ReleaseRow): Version {
  return { number, state, type, hash, rules: JSON.parse(rules) as NumberRule[] };
}

/** How people call a flow: as it is drafted; a deleted one as it was released last. */
export function flowNames(tenant: Tenant, { rows }: Lives): (flow: string) => string {
  return (flow) => documentOf(tenant, 'flow', flow)?.name ?? rows.get(flow)?.at(-1)?.name ?? flow;
}

/** Its type, likewise. */
export function flowType(tenant: Tenant, { rows }: Lives, flow: string): Flow['type'] {
  const draft = documentOf(tenant, 'flow', flow) as Flow | undefined;
  return draft?.type ?? rows.get(flow)?.at(-1)?.type ?? 'subflow';
}
