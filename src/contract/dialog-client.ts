import type { Ask } from './ask.ts';
import type { CentreAnswers, Done } from './centre.ts';
import type {
  DialogAnswer,
  DialogBody,
  DialogCredentials,
  DialogSandbox,
  DialogToken,
  DialogTokenBody,
} from './dialog.ts';
import { dialogRoutes } from './dialog-routes.ts';
import { type Fetch, requestRoute, routeUrl } from './request-route.ts';

export type DialogClient = ReturnType<typeof dialogClient>;

/** The dialog interface, and its sandbox in a tenant, as functions. */
export function dialogClient(baseUrl: string, fetch: Fetch, tenant: string) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  const params = { tenant };
  return Object.freeze({
    token: (body: DialogTokenBody) => ask<DialogToken>(dialogRoutes.dialogToken, { body }),
    process: (body: DialogBody) => ask<DialogAnswer>(dialogRoutes.dialogProcess, { body }),
    processOfVdn: (vdn: number, body: DialogBody) =>
      ask<DialogAnswer>(dialogRoutes.dialogProcessOfVdn, { params: { vdn }, body }),
    sandbox: () => ask<DialogSandbox>(dialogRoutes.dialogSandbox, { params }),
    credentials: () => ask<DialogCredentials>(dialogRoutes.dialogCredentials, { params }),
    answers: (answers: CentreAnswers) => ask<Done>(dialogRoutes.dialogAnswers, { params, body: { answers } }),
    /** Addresses for those who write their own client. */
    tokenUrl: routeUrl(baseUrl, dialogRoutes.dialogToken),
    processUrl: routeUrl(baseUrl, dialogRoutes.dialogProcess),
  });
}
