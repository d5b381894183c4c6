#!/usr/bin/env node
/**
 * Pages of an enterprise to try screen pop-ups on, on 127.0.0.1 only, in memory only:
 *
 *   node samples/web-api-pop-up/service/server.mjs [--port 8791]
 *
 * GET /get and POST /post show what they were told, GET /web-api listens by AICCSupport.js,
 * POST /rest/v1/queryCustomer answers as an enterprise's own interface. GET /received says what came in, as JSON.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { customerOf } from './customers.mjs';
import { listeningPage, toldPage } from './pages.mjs';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 8791;
/** Call-associated data may have 16 KB; as a form they may triple. */
const MOST_BYTES = 64 * 1024;
/** What came in is remembered, the newest of it. */
const MOST_REMEMBERED = 500;
/** Where AICCSupport.js is fetched from when the address does not say which workbench it is. */
const WORKBENCH = 'http://127.0.0.1:8080';

const received = [];

function remember(page, told) {
  received.push({ page, told });
  if (received.length > MOST_REMEMBERED) received.shift();
}

const json = (status, body) => ({ status, type: 'application/json', text: JSON.stringify(body) });
const refusal = (status, message) => json(status, { error: { message } });
/** Pages may be framed: by whom is decided by the trustlist of the workbench. */
const html = (text, scripts = '') => ({
  status: 200,
  type: 'text/html',
  text,
  headers: { 'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; ${scripts}base-uri 'none'` },
});

const routes = {
  'GET /get': ({ query }) => {
    remember('get', Object.fromEntries(query));
    return html(toldPage('Told by its address', [...query]));
  },
  'POST /post': async ({ request }) => {
    if (typeOf(request) !== 'application/x-www-form-urlencoded') return refusal(415, 'Post a form.');
    const form = new URLSearchParams(await bodyOf(request));
    remember('post', Object.fromEntries(form));
    return html(toldPage('Told by a posted form', [...form]));
  },
  'GET /web-api': ({ query }) => {
    const workbench = originOf(query.get('origin')) ?? WORKBENCH;
    remember('web-api', Object.fromEntries(query));
    return html(listeningPage(workbench), `script-src 'self' ${workbench}; connect-src 'self'; `);
  },
  'GET /web-api.js': () => ({ status: 200, type: 'text/javascript', text: file('web-api.js') }),
  'POST /heard': async ({ request }) => {
    const { event, data } = parsed(await bodyOf(request)) ?? {};
    if (typeof event !== 'string') return refusal(400, 'Send {"event": "…", "data": {…}}.');
    remember(event, data);
    return json(200, {});
  },
  'POST /rest/v1/queryCustomer': async ({ request }) => {
    if (typeOf(request) !== 'application/json') return refusal(415, 'Send application/json.');
    const { param } = parsed(await bodyOf(request)) ?? {};
    if (typeof param !== 'string') return refusal(400, 'Send {"param": "<number of the caller>"}.');
    remember('queryCustomer', { param });
    return json(200, customerOf(param));
  },
  'GET /received': () => json(200, received),
};

async function answerTo(request) {
  // A web page whose name was made to point here would say its own name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    return refusal(421, `These pages are for ${HOST} only.`);
  }
  const url = new URL(request.url ?? '/', `http://${HOST}`);
  const key = `${request.method} ${url.pathname}`;
  if (!Object.hasOwn(routes, key)) return refusal(404, `There is only ${Object.keys(routes).join(', ')}.`);
  return routes[key]({ request, query: url.searchParams });
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

function typeOf(request) {
  return (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The origin of an http(s) address, fit to stand in a header; undefined for anything else. */
function originOf(text) {
  const url = text !== null && URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

function file(name) {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

const server = createServer({ maxHeaderSize: 32 * 1024, requestTimeout: 5000 }, (request, response) => {
  answerTo(request)
    .then(({ status, type, text, headers = {} }) => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...headers,
      });
      response.end(text);
    })
    .catch(() => response.destroy());
});
server.maxConnections = 100;

function portOf(argv) {
  try {
    const { values } = parseArgs({ args: argv, options: { port: { type: 'string', default: String(DEFAULT_PORT) } } });
    if (/^\d{1,5}$/.test(values.port) && Number(values.port) <= 65535) return Number(values.port);
  } catch {
    // Said below.
  }
  return undefined;
}

const port = portOf(process.argv.slice(2));
if (port === undefined) {
  process.stderr.write('Usage: node server.mjs [--port 8791]   (0 takes any free port, up to 65535)\n');
  process.exit(2);
}
server.on('error', (error) => {
  const reason = error.code === 'EADDRINUSE' ? `Port ${port} is in use; choose another with --port.` : error.message;
  process.stderr.write(`The pages cannot start. ${reason}\n`);
  process.exit(1);
});
server.listen(port, HOST, () => {
  process.stdout.write(`The pages are at http://${HOST}:${server.address().port}/ (Ctrl+C ends them)\n`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
