#!/usr/bin/env node
/**
 * A page of an enterprise that embeds the connection bar, on 127.0.0.1 only, in memory only:
 *
 *   APP_KEY=… APP_SECRET=… node samples/web-api-pop-up/connection-bar/server.mjs [--port 8792] [--centre http://localhost:8787]
 *
 * GET / is the page. POST /accounts fetches the agents by tokenByAkSk and queryAgentInfo, POST /login makes the enterprise's
 * own token, and the contact centre calls back to have it verified. GET /received says what came in, as JSON.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchAgents } from './agents.mjs';
import { page } from './page.mjs';
import { tokens } from './tokens.mjs';

const HOST = '127.0.0.1';
const MOST_BYTES = 16 * 1024;
const MOST_REMEMBERED = 500;

const known = tokens(Date.now);
const received = [];
let agents = [];

function remember(of, told) {
  received.push({ page: of, told });
  if (received.length > MOST_REMEMBERED) received.shift();
}

const json = (status, body) => ({ status, type: 'application/json', text: JSON.stringify(body) });
const refusal = (status, message) => json(status, { error: { message } });

const routes = {
  'GET /': () => {
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'self' 'nonce-${nonce}'; connect-src 'self' ${centre}; frame-src ${centre}; base-uri 'none'; frame-ancestors 'none'`;
    const text = page({ centre, nonce });
    return { status: 200, type: 'text/html', text, headers: { 'content-security-policy': policy } };
  },
  'GET /page.js': () => ({ status: 200, type: 'text/javascript', text: file('page.js') }),
  'POST /accounts': async () => {
    const { APP_KEY = '', APP_SECRET = '' } = process.env;
    if (APP_KEY === '' || APP_SECRET === '') return refusal(503, 'Start this server with APP_KEY and APP_SECRET.');
    try {
      agents = await fetchAgents(centre, APP_KEY, APP_SECRET);
    } catch (error) {
      return refusal(502, error.message);
    }
    const shown = agents.map(({ workNo, accountCode, sipAccount }) => ({ workNo, accountCode, sipAccount }));
    remember('accounts', shown);
    return json(200, shown);
  },
  // An enterprise would ask for a password here.
  'POST /login': async ({ request }) => {
    const { userAccount } = parsed(await bodyOf(request)) ?? {};
    if (!agents.some(({ accountCode }) => accountCode === userAccount)) return refusal(404, 'Fetch the agents first.');
    return json(200, { access_token: known.make(userAccount), tenantSpaceId: space });
  },
  'POST /rest/cc-management/v1/thirdparty/thirdPartyValidate': async ({ request }) => {
    const { access_token, tenantSpaceId, userAccount } = parsed(await bodyOf(request)) ?? {};
    const message = tenantSpaceId === space ? known.check(access_token, userAccount) : 'another tenant space';
    remember('validate', { tenantSpaceId, userAccount, message });
    return json(200, { retCode: message === 'validate success' ? 0 : 1, message });
  },
  'POST /heard': async ({ request }) => {
    const { by, message } = parsed(await bodyOf(request)) ?? {};
    if (typeof message !== 'object') return refusal(400, 'Send {"by": "callback", "message": {…}}.');
    remember(by === 'window' ? 'window' : 'callback', message);
    return json(200, {});
  },
  'GET /received': () => json(200, received),
};

async function answerTo(request) {
  // A web page whose name was made to point here would say its own name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return refusal(421, `For ${HOST} only.`);
  const url = new URL(request.url ?? '/', `http://${HOST}`);
  const key = `${request.method} ${url.pathname}`;
  if (!Object.hasOwn(routes, key)) return refusal(404, `There is only ${Object.keys(routes).join(', ')}.`);
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${request.headers.host}`) return refusal(403, 'Own pages only.');
  return routes[key]({ request });
}

/** The body; one that is too long ends the connection. */
async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function file(name) {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

function optionsOf(argv) {
  const text = (fallback) => ({ type: 'string', default: fallback });
  try {
    const { values } = parseArgs({
      args: argv,
      options: { port: text('8792'), centre: text('http://localhost:8787'), space: text('202601050033') },
    });
    const isPort = /^\d{1,5}$/.test(values.port) && Number(values.port) <= 65535;
    if (isPort && URL.canParse(values.centre)) return { ...values, centre: new URL(values.centre).origin };
  } catch {
    // Said below.
  }
  process.stderr.write('Usage: node server.mjs [--port 8792] [--centre http://localhost:8787] [--space 202601050033]\n');
  return process.exit(2);
}

const { port, centre, space } = optionsOf(process.argv.slice(2));
const server = createServer({ maxHeaderSize: 32 * 1024, requestTimeout: 5000 }, (request, response) => {
  answerTo(request)
    .then(({ status, type, text, headers = {} }) => {
      const fixed = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...fixed, ...headers });
      response.end(text);
    })
    .catch(() => response.destroy());
});
server.maxConnections = 100;
server.on('error', (error) => {
  const reason = error.code === 'EADDRINUSE' ? `Port ${port} is in use; choose another with --port.` : error.message;
  process.stderr.write(`The page cannot be served. ${reason}\n`);
  process.exit(1);
});
server.listen(Number(port), HOST, () => {
  process.stdout.write(`The page is at http://${HOST}:${server.address().port}/ (Ctrl+C ends it)\n`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
