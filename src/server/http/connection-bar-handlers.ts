import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { connectionBarRoutes } from '../../contract/connection-bar-routes.ts';
import type { Centres } from '../centre/centres.ts';
import { makeCredentials } from '../connection-bar/app-credentials.ts';
import { barSettings, putSettings } from '../connection-bar/bar-settings.ts';
import { ccbarClient } from '../connection-bar/ccbar-client.ts';
import { openSession } from '../connection-bar/open-session.ts';
import { queryAgentInfo } from '../connection-bar/query-agent-info.ts';
import { requestLog } from '../connection-bar/request-log.ts';
import type { Sandbox } from '../connection-bar/sandbox.ts';
import { makeTickets } from '../connection-bar/tickets.ts';
import { tokenByAkSk } from '../connection-bar/token-by-ak-sk.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import { answerFile } from './answer-file.ts';
import { type Asked, type Handlers, parameter } from './handler.ts';

/** What is asked of connection bars: at the vendor's addresses, and by the sandbox's screen. */
export function connectionBarHandlers(
  services: Services,
  centres: Centres,
  browserFolder: string,
  isHttps: boolean,
): Pick<Handlers, keyof typeof connectionBarRoutes> {
  const sandbox: Sandbox = { services, centres, log: requestLog(), tickets: makeTickets(services.now) };
  const script = (): string => builtScript(browserFolder);
  const tenantIn = ({ params }: Pick<Asked<unknown>, 'params'>): string => parameter(params, 'tenant');
  return {
    tokenByAkSk: ({ body, request }) => tokenByAkSk(sandbox, body, header(request, 'x-token-expire'), request.url),
    queryAgentInfo: ({ request }) =>
      queryAgentInfo(
        sandbox,
        { 'x-app-key': header(request, 'x-app-key'), authorization: request.headers.authorization },
        request.url,
      ),
    async ccbarClient(asked) {
      const { body, request } = asked;
      const centre = `${isHttps ? 'https' : request.protocol}://${request.host}`;
      const { origin } = request.headers;
      if (origin === undefined) throw noPage();
      const text = await ccbarClient(sandbox, script, { body, origin, centre, address: request.url });
      return answerFile(asked, { form: 'script', content: () => text });
    },
    connectionBar: (asked) => barSettings(services, centres, tenantIn(asked)),
    putConnectionBar: (asked) => putSettings(services, centres, tenantIn(asked), asked.body),
    makeBarCredentials: (asked) => makeCredentials(services, tenantIn(asked)),
    async barLog(asked) {
      const { row } = await tenantNow(services, tenantIn(asked));
      return { requests: sandbox.log.of(row.id) };
    },
    async redeemTicket(asked) {
      const { row } = await tenantNow(services, tenantIn(asked));
      return openSession(sandbox, row.id, asked.body.ticket);
    },
  };
}

function header({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function builtScript(browserFolder: string): string {
  const file = join(browserFolder, connectionBarRoutes.ccbarClient.path.slice(1));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Refused({ code: 'unknown-route' }, 'ccbarclient.js is not built. Run `npm run build`, then start anew.');
}

function noPage(): Refused {
  return new Refused(
    { code: 'foreign-origin' },
    'Header Origin: it is missing, and the bar speaks with the page of that origin only. Ask for the script from a page.',
  );
}
