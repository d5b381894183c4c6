#!/usr/bin/env node
/**
 * A card system to try identity authentication on: POST /verify, on 127.0.0.1 only, in memory only.
 *
 *   node samples/card-verification/service/server.mjs [--port 8790]
 *
 * The README beside the tenant says which card number gives which answer. Card numbers are never printed.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 8790;
/** Longer bodies are refused; a verification takes about 150 bytes. */
const MOST_BYTES = 4096;
/** A phone number may ask that often within the window; a successful verification starts anew. */
const MOST_ATTEMPTS = 5;
const WINDOW_MS = 10 * 60 * 1000;
/** Numbers whose attempts are remembered; beyond that the oldest is forgotten. */
const MOST_NUMBERS = 10_000;
/** Longer than the interface of the sample waits. */
const SLOW_MS = 6000;

const verdict = (verifyResult, verifyReturn1 = '') => ({
  status: 200,
  body: { calldata: { data: { verifyResult, verifyReturn1, verifyReturn2: '', verifyReturn3: '' } } },
});
const refusal = (status, code, message, headers = {}) => ({ status, body: { error: { code, message } }, headers });

/** What the card system knows. Any other card is one that it does not know: verification fails. */
const CARDS = new Map([
  ['9999000000000001', { answer: verdict(1, 'DEBIT') }],
  ['9999000000000002', { answer: verdict(2) }],
  ['9999000000000003', { answer: verdict(3, 'BLOCKED') }],
  ['9999000000000004', { answer: verdict(0) }],
  ['9999000000000005', { answer: verdict(1, 'DEBIT'), delay: SLOW_MS }],
  ['9999000000000006', { answer: refusal(500, 'internal', 'The card system is out of order.') }],
  ['9999000000000007', { answer: { status: 200, text: '{"calldata":{"data":{"verifyResult":' } }],
]);

const attempts = new Map();

function verify(calldata) {
  const { verifyServiceNo, verifyWorkNo, cardNumber } = calldata;
  if (typeof verifyServiceNo !== 'string' || !/^\+?\d{3,20}$/.test(verifyServiceNo)) {
    return { answer: refusal(400, 'bad-service-no', 'calldata.verifyServiceNo must be 3 to 20 digits.') };
  }
  if (typeof verifyWorkNo !== 'string' || !/^\w{1,24}$/.test(verifyWorkNo)) {
    return { answer: refusal(400, 'bad-work-no', 'calldata.verifyWorkNo must be 1 to 24 letters or digits.') };
  }
  if (typeof cardNumber !== 'string' || !/^\d{16,19}$/.test(cardNumber)) {
    return { answer: refusal(400, 'bad-card-number', 'calldata.cardNumber must be 16 to 19 digits.') };
  }
  const waitMs = countAttempt(verifyServiceNo);
  if (waitMs > 0) {
    const message = 'Too many attempts for this number. Try again later.';
    return { answer: refusal(429, 'too-many-attempts', message, { 'retry-after': String(Math.ceil(waitMs / 1000)) }) };
  }
  const card = CARDS.get(cardNumber) ?? { answer: verdict(2) };
  if (card.answer.body?.calldata?.data.verifyResult === 1) attempts.delete(verifyServiceNo);
  return card;
}

/** Counts an attempt of this number; returns 0, or for how many milliseconds it has to wait. */
function countAttempt(number) {
  const now = Date.now();
  const known = attempts.get(number);
  const entry = known === undefined || now >= known.until ? { count: 0, until: now + WINDOW_MS } : known;
  if (entry.count >= MOST_ATTEMPTS) return entry.until - now;
  attempts.delete(number);
  attempts.set(number, { count: entry.count + 1, until: entry.until });
  if (attempts.size > MOST_NUMBERS) attempts.delete(attempts.keys().next().value);
  return 0;
}

async function answerTo(request) {
  // A web page whose name was made to point here would say its own name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    return { answer: refusal(421, 'wrong-host', `This service answers for ${HOST} only.`) };
  }
  const path = (request.url ?? '').split('?')[0];
  if (path !== '/verify') return { answer: refusal(404, 'not-found', 'There is only POST /verify.') };
  if (request.method !== 'POST') {
    return { answer: refusal(405, 'method-not-allowed', 'Use POST /verify.', { allow: 'POST' }) };
  }
  const type = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  if (type !== 'application/json') return { answer: refusal(415, 'not-json', 'Send application/json.') };
  const text = await bodyOf(request);
  if (text === undefined) {
    const message = `The body may have at most ${MOST_BYTES} bytes.`;
    return { answer: refusal(413, 'too-large', message, { connection: 'close' }) };
  }
  const calldata = calldataOf(text);
  if (calldata === undefined) {
    return { answer: refusal(400, 'bad-json', 'The body must be {"calldata": {...}}.') };
  }
  return verify(calldata);
}

/** The body, or undefined when it is too long: the rest is not kept. */
function bodyOf(request) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
      if (size > MOST_BYTES) resolve(undefined);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function calldataOf(text) {
  try {
    const calldata = JSON.parse(text)?.calldata;
    return typeof calldata === 'object' && calldata !== null && !Array.isArray(calldata) ? calldata : undefined;
  } catch {
    return undefined;
  }
}

function send(response, { status, body, text = JSON.stringify(body), headers = {} }) {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}

function note(request, status) {
  process.stdout.write(`${request.method} ${JSON.stringify((request.url ?? '').slice(0, 80))} -> ${status}\n`);
}

const server = createServer({ maxHeaderSize: 8192, requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
  answerTo(request)
    .then(({ answer, delay = 0 }) => {
      const timer = setTimeout(() => {
        send(response, answer);
        note(request, answer.status);
      }, delay);
      // Whoever does not wait for a slow answer must not keep it alive.
      response.on('close', () => clearTimeout(timer));
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
  process.stderr.write('Usage: node server.mjs [--port 8790]   (0 takes any free port, up to 65535)\n');
  process.exit(2);
}
server.on('error', (error) => {
  const reason = error.code === 'EADDRINUSE' ? `Port ${port} is in use; choose another with --port.` : error.message;
  process.stderr.write(`The card system cannot start. ${reason}\n`);
  process.exit(1);
});
server.listen(port, HOST, () => {
  process.stdout.write(`The card system listens on http://${HOST}:${server.address().port}/verify (Ctrl+C ends it)\n`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
