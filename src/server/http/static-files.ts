import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Refused } from '../problems/refused.ts';
import { isForEnterprises } from './enterprise-origin.ts';
import type { PagePolicy } from './page-policy.ts';

/** Paths of the files under a folder, with `/`; only these are ever served. */
export function filesUnder(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')));
}

/** Answers whatever is no route: a file of the designer, its start page for its own addresses, or what is wrong. */
export function answerOther(
  files: ReadonlySet<string>,
  policyOf: (path: string) => Promise<PagePolicy | undefined>,
  answerPreflight: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    const path = pathOf(request.url);
    if (request.method === 'OPTIONS' && isForEnterprises(request)) return answerPreflight(request, reply);
    const isFile = files.has(path.slice(1)) && (request.method === 'GET' || request.method === 'HEAD');
    const isAsked = path === '/api' || path.startsWith('/api/') || patterns.some(({ pattern }) => pattern.test(path));
    if (isAsked && !isFile) throw otherMethodOrNothing(request, reply, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      void reply.header('allow', 'GET, HEAD');
      throw wrongMethod(request.method, 'GET, HEAD');
    }
    const file = path.slice(1);
    if (files.has(file) && file !== 'index.html') {
      const isHashed = file.startsWith('assets/');
      // Pages of any origin load the SDK; whom it talks to is the SDK's own business.
      if (file.startsWith('service-cloud/')) void reply.header('cross-origin-resource-policy', 'cross-origin');
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      return reply.sendFile(file);
    }
    const isPage = !(path.split('/').at(-1) ?? '').includes('.') || file === 'index.html';
    if (!isPage) throw nothingHere();
    if (!files.has('index.html')) throw notBuilt();
    const { file: page, policy, isFramed } = (await policyOf(path)) ?? { file: 'index.html' };
    if (policy !== undefined) void reply.header('content-security-policy', policy);
    if (isFramed === true) void reply.removeHeader('x-frame-options');
    if (!files.has(page)) throw notBuilt();
    void reply.header('cache-control', 'no-cache');
    return reply.sendFile(page);
  };
}

function pathOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const patterns = Object.values<Route>(routes).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replace(/:[a-z]+/gi, '[^/]+')}$`),
}));

function otherMethodOrNothing(request: FastifyRequest, reply: FastifyReply, path: string): Refused {
  const methods = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  if (methods.length === 0) return nothingHere();
  const allowed = [...new Set(methods)].join(', ');
  void reply.header('allow', allowed);
  return wrongMethod(request.method, allowed);
}

function wrongMethod(method: string, allowed: string): Refused {
  return new Refused({ code: 'method-not-allowed' }, `${method} means nothing here. Use ${allowed}.`);
}

function nothingHere(): Refused {
  return new Refused(
    { code: 'unknown-route' },
    'There is nothing at this address. GET /api lists everything there is.',
  );
}

function notBuilt(): Refused {
  return new Refused(
    { code: 'unknown-route' },
    'The designer is not built. Run `npm start`, or `npm run build` before starting.',
  );
}
