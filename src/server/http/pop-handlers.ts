import type { popRoutes } from '../../contract/pop-routes.ts';
import { checkFraming } from '../pages/check-framing.ts';
import { pageContent } from '../pages/page-content.ts';
import type { Services } from '../services.ts';
import { matchingRows } from '../tables/search-rows.ts';
import { type Handlers, parameter } from './handler.ts';

/** What is asked about pages that pop up. */
export function popHandlers(services: Services): Pick<Handlers, keyof typeof popRoutes> {
  return {
    checkFraming: ({ params, body }) => checkFraming(services, parameter(params, 'tenant'), body),
    pageContent: ({ params, body }) =>
      pageContent(services, { tenant: parameter(params, 'tenant'), id: parameter(params, 'id') }, body),
    matches: ({ params, body }) =>
      matchingRows(services, { tenant: parameter(params, 'tenant'), id: parameter(params, 'id') }, body.number),
  };
}
