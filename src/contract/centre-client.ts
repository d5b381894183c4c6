import type { ContactRecord } from '../twin/contact-center/contact-record.ts';
import type { Ask } from './ask.ts';
import type { Centre, CentreAnswers, Done, RecordList } from './centre.ts';
import type { AgentDoing, CustomerDoing } from './centre-actions.ts';
import { centreRoutes } from './centre-routes.ts';
import { type Fetch, requestRoute, routeUrl } from './request-route.ts';

export type CentreClient = ReturnType<typeof centreClient>;

/** Which contact records; times in milliseconds since 1970. */
export interface RecordSearch {
  readonly text?: string;
  readonly media?: string;
  readonly authentication?: string;
  readonly from?: number;
  readonly to?: number;
  readonly before?: number;
}

/** The live contact centre of a tenant as functions. */
export function centreClient(baseUrl: string, fetch: Fetch, tenant: string) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  const params = { tenant };
  return Object.freeze({
    centre: () => ask<Centre>(centreRoutes.centre, { params }),
    answers: (answers: CentreAnswers) => ask<Done>(centreRoutes.centreAnswers, { params, body: { answers } }),
    agent: (agent: string, session: string, action: AgentDoing) =>
      ask<Done>(centreRoutes.agentDoes, { params: { tenant, agent }, body: { session, action } }),
    customer: (phone: string, action: CustomerDoing) =>
      ask<Done>(centreRoutes.customerDoes, { params: { tenant, phone }, body: { action } }),
    records: (search: RecordSearch) => ask<RecordList>(centreRoutes.records, { params, query: { ...search } }),
    record: (call: string) => ask<ContactRecord>(centreRoutes.record, { params: { tenant, call } }),
    /** Addresses for EventSource and download links. */
    agentEventsUrl: (agent: string, session: string) =>
      routeUrl(baseUrl, centreRoutes.agentEvents, { params: { tenant, agent }, query: { session } }),
    phoneEventsUrl: (phone: string, number: string) =>
      routeUrl(baseUrl, centreRoutes.phoneEvents, { params: { tenant, phone }, query: { number } }),
    exportUrl: (form: 'csv' | 'json', search: RecordSearch) =>
      routeUrl(baseUrl, form === 'csv' ? centreRoutes.recordsCsv : centreRoutes.recordsJson, {
        params,
        query: { ...search },
      }),
  });
}
