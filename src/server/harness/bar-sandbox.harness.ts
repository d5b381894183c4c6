import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Credentials } from '../../contract/connection-bar.ts';
import { type ConnectionBarClient, connectionBarClient } from '../../contract/connection-bar-client.ts';
import { connectionBarRoutes } from '../../contract/connection-bar-routes.ts';
import { httpServer } from '../../lib/outgoing/fixtures/local-server.ts';
import { checkedFetch } from './checked-fetch.harness.ts';
import { newSaveId, put, value } from './small-tenant.harness.ts';
import type { NewStorage } from './storages.harness.ts';
import { startTestServer, type TestServer } from './test-server.harness.ts';

/** Origin of the enterprise's page. */
export const PAGE = 'http://127.0.0.1:8792';
export const SPACE = '202601050033';
export const VERIFY = '/rest/cc-management/v1/thirdparty/thirdPartyValidate';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

type Headed = Readonly<Record<string, string>>;

/** A server with the tenant `alder`, whose connection bar has credentials, and what enterprises send to it. */
export interface BarSandbox {
  readonly server: TestServer;
  readonly bar: ConnectionBarClient;
  /** Lines of the server's log, at its most talkative. */
  readonly lines: readonly string[];
  /** The credentials that count. */
  made: Credentials;
  wait(ms: number): void;
  now(): number;
  ask(path: string, init?: RequestInit): Promise<Told>;
  post(path: string, body: unknown, headers?: Headed): Promise<Told>;
  token(secret?: string, key?: string, headers?: Headed): Promise<Told>;
  agents(authorization: string, key?: string): Promise<Told>;
  script(body?: object, headers?: Headed): Promise<Told>;
  /** A verification API that answers so, on the trustlist; until the test ends. */
  enterprise(answer: string, origins?: readonly string[]): Promise<{ asked: unknown[]; connections: () => number }>;
  otherBar(tenant: string, sample: string): Promise<ConnectionBarClient>;
  stop(): Promise<void>;
}

export async function startBarSandbox(newStorage: NewStorage): Promise<BarSandbox> {
  const lines: string[] = [];
  const browserFolder = builtPages();
  let clock = Date.UTC(2026, 10, 21);
  const logger = { level: 'trace', stream: { write: (line: string) => void lines.push(line) } };
  const server = await startTestServer({ ...(await newStorage()), browserFolder, logger, now: () => clock });
  const barOf = (tenant: string) => connectionBarClient(server.address, checkedFetch, tenant);
  const otherBar = async (id: string, sample: string) => {
    value(await server.client.createTenant({ saveId: newSaveId(), id, name: id, sample }));
    return barOf(id);
  };
  const bar = await otherBar('alder', 'web-api-pop-up');
  const ask: BarSandbox['ask'] = async (path, init = {}) => {
    const response = await fetch(server.address + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
  };
  const post: BarSandbox['post'] = (path, body, headers = {}) => {
    const type = { 'content-type': 'application/json' };
    return ask(path, { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) });
  };
  const sandbox: BarSandbox = {
    ...{ server, bar, lines, ask, post, otherBar },
    made: value(await bar.makeCredentials()),
    wait(ms) {
      clock += ms;
    },
    now: () => clock,
    token: (app_secret = sandbox.made.appSecret, app_key = sandbox.made.appKey, headers = {}) =>
      post(connectionBarRoutes.tokenByAkSk.path, { app_key, app_secret }, headers),
    agents: (authorization, key = sandbox.made.appKey) =>
      ask(connectionBarRoutes.queryAgentInfo.path, { headers: { 'x-app-key': key, authorization } }),
    script: (body = {}, headers = { origin: PAGE }) => {
      const usual = { access_token: 'made by the enterprise', tenantSpaceId: SPACE, userAccount: 'ada' };
      return post(connectionBarRoutes.ccbarClient.path, { ...usual, ...body }, headers);
    },
    async enterprise(answer, origins = [PAGE]) {
      const { asked, port, connections } = await verificationApi(answer);
      const { document } = value(await server.client.document('alder', { kind: 'tenant', id: 'web-api-pop-up' }));
      await put(server.client, 'alder', { ...document, trustlist: [`127.0.0.1:${port}`] });
      value(await bar.save({ origins, verifyUrl: `http://127.0.0.1:${port}${VERIFY}` }));
      return { asked, connections };
    },
    async stop() {
      await server.stop();
      rmSync(browserFolder, { recursive: true });
    },
  };
  return sandbox;
}

async function verificationApi(answer: string) {
  const asked: unknown[] = [];
  const service = await httpServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    asked.push([request.method, request.url, request.headers['content-type'], JSON.parse(text)]);
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  return { asked, ...service };
}

/** A folder with the three files of the browser that matter here. */
function builtPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callsmith-bar-'));
  const script = join(folder, connectionBarRoutes.ccbarClient.path);
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(script, '/* the built script */');
  mkdirSync(join(folder, 'ccbar'));
  for (const page of ['index.html', 'ccbar/bar.html']) writeFileSync(join(folder, page), `<title>${page}</title>`);
  return folder;
}
