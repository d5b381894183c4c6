import { maskValue } from '../../catalogue/kinds/dynamic-table/mask-value.ts';
import type { TableField } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import { valueIn } from '../../catalogue/kinds/dynamic-table/table-field.ts';
import type { InterfaceDocument } from '../../catalogue/kinds/interface/document.gen.ts';
import type { PageDocument } from '../../catalogue/kinds/page/document.gen.ts';
import type { PageAskBody, PageContent } from '../../contract/pops.ts';
import { completeDocument } from '../../kernel/inspection/complete-document.ts';
import type { DocumentRef } from '../../kernel/model/document.ts';
import type { PageObject } from '../../twin/pages/page-object.ts';
import { type ReadObjects, readObjects } from '../../twin/pages/read-objects.ts';
import { invoke } from '../calls/invoke.ts';
import { entryOf, tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import { lookUpRow } from '../tables/search-rows.ts';

interface PageRef {
  readonly tenant: string;
  readonly id: string;
}

type External = Extract<PageDocument['source'], { type: 'external' }>;
type Internal = Extract<PageDocument['source'], { type: 'internal' }>;
type Shown = ReadObjects & Pick<PageContent, 'failure' | 'ms'>;

/** What a page shows of a call, as its saved document says; the values are masked. */
export async function pageContent(services: Services, ref: PageRef, call: PageAskBody): Promise<PageContent> {
  const { name, layout, rows, source } = await savedDocument<PageDocument>(services, ref.tenant, {
    kind: 'page',
    id: ref.id,
  });
  const shown =
    source.type === 'external'
      ? await askInterface(services, ref.tenant, source, call)
      : await lookUpObjects(services, ref.tenant, source, call);
  return { name, layout, rows, ...shown };
}

async function savedDocument<Saved>(services: Services, tenant: string, ref: DocumentRef): Promise<Saved> {
  const { document } = entryOf(await tenantNow(services, tenant), ref);
  return completeDocument(document, services.catalogue) as unknown as Saved;
}

/** `{"param": …}` by POST, whatever body the interface has for flows (domain.md §1.11). */
async function askInterface(
  services: Services,
  tenant: string,
  { interface: id, by }: External,
  call: PageAskBody,
): Promise<Shown> {
  const { url, headers } = await savedDocument<InterfaceDocument>(services, tenant, { kind: 'interface', id });
  const fixed = headers.map(({ name, value, secret }) => ({
    name,
    ...(value === undefined ? {} : { value }),
    ...(secret === undefined ? {} : { secret }),
  }));
  const { answer, ms } = await invoke(services, tenant, {
    interface: id,
    request: { url, headers: fixed, body: { param: call[by] } },
  });
  const none = { objects: [], problems: [], ms: Math.round(ms) };
  if (!answer.ok) return { ...none, failure: { problem: answer.problem, message: answer.message ?? '' } };
  const { status, body } = answer.value as { readonly status: number; readonly body: string };
  const read = readObjects(body, (mask, value) => maskValue({ mask }, value));
  const isRefused = status < 200 || status > 299;
  const failure = isRefused
    ? { problem: 'status', message: `The interface answered with the status ${status}.` }
    : null;
  return { ...none, ...read, failure };
}

/** Customers are found by their own number: that of the caller, or on outbound calls that of the called. */
async function lookUpObjects(
  services: Services,
  tenant: string,
  { objects }: Internal,
  { callType, callerNum, calledNum }: PageAskBody,
): Promise<Shown> {
  const number = callType === '0' ? callerNum : calledNum;
  const begun = performance.now();
  const shown: PageObject[] = [];
  for (const { name, table, fields } of objects) {
    try {
      const found = await lookUpRow(services, { tenant, id: table }, number);
      const known = new Map(found.fields.map((field) => [field.id, field]));
      const values = found.row?.values;
      shown.push({
        name,
        isFound: values !== undefined,
        values: fields.flatMap(({ name: id }) => {
          const field = known.get(id);
          if (field === undefined || values === undefined) return [];
          const value = valueIn(values, id) ?? '';
          return [{ name: field.name, text: meaningOf(field, value), isMandatory: field.isMandatory }];
        }),
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const failure = { problem: 'unknown-table', message: `“${name}” cannot be shown: ${error.message}` };
      return { objects: shown, problems: [], failure, ms: Math.round(performance.now() - begun) };
    }
  }
  return { objects: shown, problems: [], failure: null, ms: Math.round(performance.now() - begun) };
}

/** What a dictionary calls a key; hidden values stay hidden. */
function meaningOf({ type, values = [] }: TableField, value: string): string {
  return type === 'dictionary' ? (values.find(({ key }) => key === value)?.value ?? value) : value;
}
